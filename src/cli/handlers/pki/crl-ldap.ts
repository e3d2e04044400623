import type page from '../../../../firmware-model/pages/pki/crl-ldap.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateDomain } from './domain-place.ts';

export default {
  set: ({ session }, router) => (candidateDomain(session, router).get('crl')?.line === 'crl ldap' ? undefined : say('pki-crl-not-ldap')),
} satisfies Handlers<typeof page>;
