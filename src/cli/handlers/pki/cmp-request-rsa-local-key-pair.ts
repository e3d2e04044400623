import type page from '../../../../firmware-model/pages/pki/cmp-request-rsa-local-key-pair.ts';
import { cmpSessions } from '../../../pki/domain.ts';
import { keyPairNamed } from '../../../pki/key-pair.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';
import { candidateConfiguration } from '../../pending.ts';
import { keepForAutoUpdate } from '../../pki/auto-update.ts';
import { keyPairsInSight } from '../../pki/key-pairs.ts';
import { pkiPlace } from '../../pki/place.ts';

/** The key pair exists, or will with this commit, and no other CMP session has it. */
export default {
  set({ args, session }, router) {
    const keyPairs = keyPairsInSight(router, session);
    const keyPair = keyPairNamed(keyPairs, args['key-name']);
    if (!keyPair) return say('pki-key-missing', { object: args['key-name'] });
    const other = cmpSessions(candidateConfiguration(router, session)).find(({ name, key }) =>
      name !== pkiPlace(session).session && key !== undefined && keyPairNamed(keyPairs, key.name) === keyPair);
    return other && say('pki-key-in-use', { object: keyPair.name, session: other.name });
  },
  undo: keepForAutoUpdate,
} satisfies Handlers<typeof page>;
