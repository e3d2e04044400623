import type page from '../../../../firmware-model/pages/pki/rsa-pki-local-key-pair-destroy.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, did, say, type Step } from '../../run/outcome.ts';
import { defaultKeyName, keyPairsInSight, sessionUsing } from './key-pairs.ts';
import type { CliSession } from '../../run/session.ts';

/** A certificate of the key does not keep it, a CMP session does. Gone with the next commit. */
export default {
  *destroy({ args, session }, router) {
    const name = args['key-name'] ?? defaultKeyName(router);
    const refused = refuse(name, router, session);
    yield refused ?? say('pki-key-destroy-name', { name });
    if (refused || !(yield* confirm('pki-key-destroy'))) return;
    yield did({ type: 'keyPair.destroyed', session: session.id, name });
  },
} satisfies Handlers<typeof page>;

function refuse(object: string, router: RouterFacts, session: CliSession): Step | undefined {
  if (!keyPairsInSight(router, session).some(({ name }) => name === object)) return say('pki-key-missing', { object });
  const user = sessionUsing(object, router, session);
  return user && say('pki-key-in-use', { object, session: user.name });
}
