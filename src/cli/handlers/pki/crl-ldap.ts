import type page from '../../../../firmware-model/pages/pki/crl-ldap.ts';
import { leaf } from '../../../config/configuration.ts';
import { domainPath } from '../../../pki/domain.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';
import { candidateConfiguration } from '../../pending.ts';
import { pkiPlace } from '../../pki/place.ts';

export default {
  set({ session }, router) {
    const method = leaf(candidateConfiguration(router, session), domainPath(pkiPlace(session).domain), 'crl')?.line;
    return method === 'crl ldap' ? undefined : say('pki-crl-not-ldap');
  },
} satisfies Handlers<typeof page>;
