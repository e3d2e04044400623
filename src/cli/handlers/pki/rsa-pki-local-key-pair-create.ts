import type page from '../../../../firmware-model/pages/pki/rsa-pki-local-key-pair-create.ts';
import { modulusBits } from '../../../pki/key-pair.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFor, confirm, type Course, did, say, waitFor } from '../../run/outcome.ts';
import { defaultKeyName, keyPairsInSight } from './key-pairs.ts';

/** The key pair comes into effect with the next commit; one of the same name is then overwritten. */
export default {
  *create({ args, session }, router) {
    const name = args['key-name'] ?? defaultKeyName(router);
    yield say('pki-key-name', { name });
    const exists = keyPairsInSight(router, session).some(keyPair => keyPair.name === name);
    if (exists && !(yield* confirm('pki-key-overwrite', { name }))) return;
    yield say('pki-key-range', modulusBits);
    yield say('pki-key-notes');
    const bits = yield* askForModulus(router.release.usualModulus);
    if (bits === undefined) return;
    const keyPair = yield* waitFor(() => router.generateKeyPair(name, bits), 'pki-key-generating');
    yield did({ type: 'keyPair.created', session: session.id, keyPair });
    yield say('pki-key-created');
  },
} satisfies Handlers<typeof page>;

/** Asks until the answer fits; Enter alone takes the usual length. */
function* askForModulus(usual: number): Course<number | undefined> {
  for (;;) {
    const answer = yield* askFor('line', 'pki-key-modulus', { usual });
    if (answer === undefined) return undefined;
    const bits = answer.trim() === '' ? usual : Number(answer);
    if (Number.isInteger(bits) && bits >= modulusBits.least && bits <= modulusBits.greatest) return bits;
    yield say('pki-key-modulus-range', modulusBits);
  }
}
