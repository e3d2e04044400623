import type page from '../../../../firmware-model/pages/user-login/display-key-pair.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Key pairs with labels are not made here, so there are none; those without are `local-key-pair`. */
export default {
  rsa: () => say('host-key-missing', { kind: 'RSA' }),
  dsa: () => say('host-key-missing', { kind: 'DSA' }),
  ecc: () => say('host-key-missing', { kind: 'ECC' }),
  sm2: () => say('host-key-missing', { kind: 'SM2' }),
} satisfies Handlers<typeof page>;
