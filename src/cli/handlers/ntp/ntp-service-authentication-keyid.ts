import type page from '../../../../firmware-model/pages/ntp/ntp-service-authentication-keyid.ts';
import { isCipher } from '../../../config/cipher.ts';
import { initialLength, lock } from '../../../config/reversible-cipher.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Held as cipher text alone. */
export default {
  set({ args: { keyId, password: typed }, session, one }, router) {
    if (typed === undefined || (!isCipher(typed, shortestCipher) && typed.length > longestPlain)) return say('ntp-key-length');
    const password = isCipher(typed, shortestCipher) ? typed : lock(typed, router.entropy.bytes(initialLength));
    const key = `ntp-service authentication-keyid ${keyId}`;
    const line = `${key} authentication-mode ${one('md5', 'hmac-sha256')} cipher ${password}`;
    const edit = { op: 'set', ...editPlace(session.views, router.views), key, node: { line, args: { keyId, password } } } as const;
    return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
  },
} satisfies Handlers<typeof page>;

/** Command reference, ntp-service authentication-keyid. */
const longestPlain = 255;
const shortestCipher = 20;
