import { type Configuration, spelledKey } from '../../config/configuration.ts';
import type { Reading, Rights, Sight } from '../grammar/sight.ts';
import type { Match } from '../grammar/resolve.ts';
import { currentView } from '../grammar/view-stack.ts';
import { Beginnings, everyView } from './beginnings.ts';
import { canonicalOf } from './canonical.ts';
import { rulesOfGroup } from './command-rules.ts';
import { RightsAlong } from './rights-along.ts';
import type { CliSession } from './session.ts';

/** Whether a log-in may have this line carried out. It is asked of every line: the configuration is not gone through. */
export function mayRun(match: Match, { level, group }: Asker, running: Configuration): boolean {
  const { view } = currentView(match.views);
  const words = wordsOf(match);
  const rules = group === undefined ? [] : rulesOfGroup(running, group);
  const verdicts = rules.map(rule => words.reduce((at, word) => at.next(word.toLowerCase()), rule.start(view)).said);
  return verdicts.find(verdict => verdict !== undefined) ?? (levelGiven(view, words, running) ?? match.form.page.level) <= level;
}

/** What of the commands there are a log-in sees; where nothing is said of any command the level says it all. */
export function sightOf({ level, group }: Asker, running: Configuration): Sight {
  const rules = group === undefined ? [] : rulesOfGroup(running, group);
  const levels = levelsGiven(running);
  const isPlain = rules.length === 0 && levels.isEmpty;
  return { level, ...(!isPlain && { rights: new CommandRights(level, rules, levels) }) };
}

type Asker = Pick<CliSession, 'level' | 'group'>;

/** Of a user, for as long as one question mark or Tab is answered. */
class CommandRights implements Rights {
  readonly #level: number;
  readonly #rules: readonly Beginnings<boolean>[];
  readonly #levels: Beginnings<number>;
  readonly #starts = new Map<string, RightsAlong>();

  constructor(level: number, rules: readonly Beginnings<boolean>[], levels: Beginnings<number>) {
    this.#level = level;
    this.#rules = rules;
    this.#levels = levels;
  }

  after(view: string, reading: Reading): RightsAlong {
    const start = this.#start(view);
    let rights = start;
    for (const { atom, value } of reading.taken) {
      if (!rights.goesOn) return rights;
      if (atom.type === 'argument') return wordsOf(reading).reduce((at, word) => at.next(word), start);
      rights = rights.next(value);
    }
    return rights;
  }

  reaches(view: string, reading: Reading): boolean {
    const { form, taken } = reading;
    const isOpen = taken.length === 0 && form.firstWord === '' && this.#start(view).goesOn;
    if (isOpen) return true; // whatever word is typed says more
    const rights = taken.length === 0 ? this.#start(view).next(form.firstWord) : this.after(view, reading);
    return rights.reaches(form.page.level);
  }

  #start(view: string): RightsAlong {
    const known = this.#starts.get(view);
    if (known) return known;
    const rules = this.#rules.map(each => each.start(view));
    const start = new RightsAlong(this.#level, rules, this.#levels.start(view));
    this.#starts.set(view, start);
    return start;
  }
}

const wordsOf = (reading: Reading): readonly string[] => canonicalOf(reading).split(' ');

/** The longest beginning of the line that has a level of its own counts, and its own view before all views. */
function levelGiven(view: string, words: readonly string[], running: Configuration): number | undefined {
  for (let length = words.length; length > 0; length--) {
    const command = words.slice(0, length).join(' ');
    for (const name of [nameOfView[view] ?? view, everyView]) {
      const key = spelledKey(running, `${beginningOfKey}${name} ${command}`);
      const level = key === undefined ? undefined : running.get(key)?.args['level'];
      if (level !== undefined) return ofFour(Number(level), running.has(rearranged));
    }
  }
  return undefined;
}

/** The same of all lines, read once of each configuration in which somebody asks for help. */
function levelsGiven(running: Configuration): Beginnings<number> {
  const known = given.get(running);
  if (known) return known;
  const found = new Beginnings<number>();
  const isRearranged = running.has(rearranged);
  for (const [key, { args }] of running) {
    if (!key.startsWith(beginningOfKey)) continue;
    found.add(args['view-name'] ?? '', args['command-key'] ?? '', ofFour(Number(args['level']), isRearranged));
  }
  given.set(running, found);
  return found;
}

const given = new WeakMap<Configuration, Beginnings<number>>();

const beginningOfKey = 'command-privilege view ';
const nameOfView: Readonly<Record<string, string>> = { user: 'shell' };

/** Of sixteen levels 2 to 10 are configuration and all above management: command reference, command-privilege. */
function ofFour(level: number, isRearranged: boolean): number {
  if (!isRearranged || level < 2) return level;
  return level <= 10 ? 2 : 3;
}

/** Whether there are sixteen levels in place of four. */
export const rearranged = 'command-privilege level rearrange';
