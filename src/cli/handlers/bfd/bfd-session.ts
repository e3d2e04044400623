import type page from '../../../../firmware-model/pages/bfd/bfd-session.ts';
import { spelledKey } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  /** Opens a session that is bound; a name alone makes none. */
  enter: ({ args, session }, router) =>
    session.isUnattended || spelledKey(candidateConfiguration(router, session), `bfd ${args['session-name']}`) !== undefined
      ? undefined
      : say('bfd-session-missing'),
  undo({ args, canonical, session }, router) {
    const lines = candidateConfiguration(router, session);
    const name = args['sessname-value'];
    const key =
      spelledKey(lines, `bfd ${name}`) ?? [...lines.keys()].find(each => each.toLowerCase().startsWith(`bfd ${name} `.toLowerCase()));
    if (key === undefined) return say('bfd-session-missing');
    return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'clear', path: [], key, entered: canonical }] });
  },
} satisfies Handlers<typeof page>;
