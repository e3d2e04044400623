import type page from '../../../../firmware-model/pages/ipsec/pre-shared-key.ts';
import { conceal, isCipher } from '../../../config/cipher.ts';
import type { Handlers } from '../../run/handler.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import { did, say } from '../../run/outcome.ts';

/** Held as cipher text alone. */
export default {
  set({ args: { 'key-string': typed }, session }, router) {
    const isHeldAlready = isCipher(typed, shortestCipher);
    if (!isHeldAlready && typed.length > longestKey) return say('ike-key-length');
    const cipher = isHeldAlready ? typed : conceal(typed, router.entropy.bytes(12));
    const node = { line: `pre-shared-key cipher ${cipher}`, args: { 'key-string': cipher } };
    return did({
      type: 'configuration.edited',
      session: session.id,
      edits: [{ op: 'set', ...editPlace(session.views, router.views), key: 'pre-shared-key', node }],
    });
  },
} satisfies Handlers<typeof page>;

/** Command reference, pre-shared-key. */
const longestKey = 127;
const shortestCipher = 20;
