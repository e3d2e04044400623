import type page from '../../../../firmware-model/pages/bfd/bfd-session.ts';
import { type Configuration, spelledKey } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  /** Opens a session that is bound; a name alone makes none. */
  enter: ({ args, session }, router) =>
    session.isUnattended || keyOfSession(candidateConfiguration(router, session), args['session-name']) !== undefined
      ? undefined
      : say('bfd-session-missing'),
  undo({ args, canonical, session }, router) {
    const lines = candidateConfiguration(router, session);
    const key = keyOfSession(lines, args['sessname-value']);
    if (key === undefined) return say('bfd-session-missing');
    return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'clear', path: [], key, entered: canonical }] });
  },
} satisfies Handlers<typeof page>;

/** Sessions of other links than IP stand under the whole line that binds them. */
function keyOfSession(lines: Configuration, name: string): string | undefined {
  const beginning = `bfd ${name} bind `.toLowerCase();
  return spelledKey(lines, `bfd ${name}`) ?? [...lines.keys()].find(key => key.toLowerCase().startsWith(beginning));
}
