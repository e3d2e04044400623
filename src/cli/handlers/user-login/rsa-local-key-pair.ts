import type page from '../../../../firmware-model/pages/user-login/rsa-local-key-pair.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import { askForLength, hostKeyName, hostKeyOf, lengthsOf, makeHostKey, mayReplace } from './host-keys.ts';

/** The server key of SSH version 1, which the manual names beside it, is not made. */
export default {
  *create(_, router) {
    yield say('host-key-name', { name: hostKeyName('rsa', router) });
    if (!(yield* mayReplace('rsa', router))) return;
    yield say('host-key-range', { lengths: lengthsOf('rsa') });
    yield say('host-key-note');
    const bits = yield* askForLength('rsa', 'host-key-modulus-rsa');
    if (bits !== undefined) yield* makeHostKey('rsa', bits, router);
  },
  *destroy(_, router) {
    const held = hostKeyOf('rsa', router);
    yield held ? say('host-key-destroy-name', { name: held.name }) : say('host-key-missing', { kind: 'RSA' });
    if (held && (yield* confirm('host-key-destroy'))) yield did({ type: 'hostKey.destroyed', kind: 'rsa' });
  },
} satisfies Handlers<typeof page>;
