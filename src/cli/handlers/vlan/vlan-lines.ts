import type { Configuration, Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { type Course, did } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';
import { listOfVlans, vlansOf } from './vlan-numbers.ts';

type VlanCommand = Pick<Command, 'canonical' | 'session'>;

/** VLANs that lines of these words list. */
export function vlansIn(lines: Configuration, words: string): ReadonlySet<number> {
  return new Set(keysOf(lines, words).flatMap(key => [...vlansOf(lines.get(key)?.line.slice(words.length + 1) ?? '')]));
}

/** Keys of the lines that are there; each has a number of its own, so the other lines of the view are not gone through. */
function keysOf(lines: Configuration, words: string): readonly string[] {
  const keys: string[] = [];
  while (lines.has(keyAt(words, keys.length))) keys.push(keyAt(words, keys.length));
  return keys;
}

const keyAt = (words: string, at: number): string => (at === 0 ? words : `${words} ${at + 1}`);

/** What is typed is added to what is there. */
export function* addVlans(words: string, command: VlanCommand, router: RouterFacts): Course {
  const typed = vlansOf(command.canonical.slice(words.length + 1));
  yield* changed(words, there => new Set([...there, ...typed]), command, router);
}

/** What is typed is taken out of what is there. */
export function* removeVlans(words: string, command: VlanCommand, router: RouterFacts): Course {
  const typed = vlansOf(command.canonical.slice(`undo ${words} `.length));
  yield* changed(words, there => new Set([...there].filter(vlan => !typed.has(vlan))), command, router);
}

/** A line holds ten ranges at most; what is more stands in further ones. */
function* changed(
  words: string,
  change: (there: ReadonlySet<number>) => ReadonlySet<number>,
  { canonical, session }: VlanCommand,
  router: RouterFacts,
): Course {
  const { lines } = candidateHere(session, router);
  const place = editPlace(session.views, router.views);
  const after = chunks(listOfVlans(change(vlansIn(lines, words)))).map((list, at) => ({
    key: keyAt(words, at),
    node: { line: `${words} ${list === whole ? 'all' : list}`, args: {} },
  }));
  const gone = keysOf(lines, words).filter(key => !after.some(line => line.key === key));
  const edits: readonly Edit[] = [
    ...gone.map((key): Edit => ({ op: 'clear', ...place, key, entered: canonical })),
    ...after.map((line): Edit => ({ op: 'set', ...place, ...line, entered: canonical })),
  ];
  if (edits.length > 0) yield did({ type: 'configuration.edited', session: session.id, edits });
}

const chunks = (ranges: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(ranges.length / most) }, (_, at) => ranges.slice(at * most, (at + 1) * most).join(' '));

const most = 10;
const whole = '1 to 4094';
