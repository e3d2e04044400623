import type page from '../../../../firmware-model/pages/ipsec/certificate-local-filename-remote-filename.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';

/** File name and domain go not together (Configuration Guide, IPsec). */
export default {
  local({ session }, router) {
    const domain = candidateHere<'ike-peer'>(session, router).line('certificate local pki-domain');
    return domain ? say('ike-certificate-twice') : undefined;
  },
} satisfies Handlers<typeof page>;
