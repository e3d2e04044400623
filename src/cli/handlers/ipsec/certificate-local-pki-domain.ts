import type page from '../../../../firmware-model/pages/ipsec/certificate-local-pki-domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';

/** File name and domain go not together (Configuration Guide, IPsec). */
export default {
  set({ session }, router) {
    const file = candidateHere<'ike-peer'>(session, router).line('certificate local-filename');
    return file ? say('ike-certificate-twice') : undefined;
  },
} satisfies Handlers<typeof page>;
