import type page from '../../../../firmware-model/pages/information/info-center-source-channel.ts';
import { type Configuration, type Edit, spelledKey } from '../../../config/configuration.ts';
import { readRules, type RuleWords, sorts, writeRules } from '../../../config/information-rules.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { typedChannel } from './channel.ts';

/** What is not typed stays as it was said before; what a line undoes goes, and the record with the last of it. */
export default {
  set: ({ args, canonical, session }, router) =>
    record(args, session, router, held => {
      const typed = readRules(wordsBehind(canonical, 'info-center'));
      return Object.fromEntries(sorts.map(sort => [sort, { ...held[sort], ...typed[sort] }]));
    }),
  undo: ({ args, canonical, session }, router) =>
    record(args, session, router, held => {
      const typed = readRules(wordsBehind(canonical, 'undo'));
      if (Object.keys(typed).length === 0) return undefined;
      const left = sorts.flatMap(sort => {
        const words = Object.entries(held[sort] ?? {}).filter(([word]) => !Object.hasOwn(typed[sort] ?? {}, word));
        return words.length > 0 ? [[sort, Object.fromEntries(words)] as const] : [];
      });
      return left.length > 0 ? Object.fromEntries(left) : undefined;
    }),
} satisfies Handlers<typeof page>;

type Args = Parameters<typeof typedChannel>[0] & { readonly 'module-name'?: string };

/** `change`: makes of what the record says what it is to say; undefined: there is to be none. */
function record(args: Args, session: CliSession, router: RouterFacts, change: (held: RuleWords) => RuleWords | undefined): Step {
  const channel = typedChannel(args, session, router);
  if (!channel) return say('no-such-channel');
  const candidate = candidateConfiguration(router, session);
  const module = args['module-name'] ?? 'default';
  const key = keyIn(candidate, `info-center source ${module} channel ${channel.number}`);
  const rules = change(readRules(wordsBehind(candidate.get(key)?.line ?? '', 'info-center')));
  const place = editPlace(session.views, router.views);
  const line = rules && `${key} ${writeRules(rules)}`.trimEnd();
  const node = line === undefined ? undefined : { line, args: { 'module-name': module, 'channel-number': `${channel.number}` } };
  const edit: Edit = node ? { op: 'set', ...place, key, node } : { op: 'clear', ...place, key };
  return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
}

const keyIn = (candidate: Configuration, key: string): string => spelledKey(candidate, key) ?? key;

/** Behind `info-center source <module> channel <channel>`; a module may be called like a keyword. */
const wordsBehind = (line: string, first: 'info-center' | 'undo'): readonly string[] => line.split(' ').slice(first === 'undo' ? 6 : 5);
