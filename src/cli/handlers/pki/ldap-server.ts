import type page from '../../../../firmware-model/pages/pki/ldap-server.ts';
import { isCipher } from '../../../config/cipher.ts';
import { initialLength, lock } from '../../../config/reversible-cipher.ts';
import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import { domainPath } from '../../../pki/domain.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { candidateDomain, clearInDomain, pkiPlace } from './domain-place.ts';

/** Of CRL updates by LDAP, which have to be chosen first. */
export default {
  authentication({ args: { 'ldap-dn': name, 'ldap-password': typed }, session }, router) {
    const refused = refuseOrder(session, router);
    if (refused) return refused;
    if (!isCipher(typed) && typed.length > longestPassword) return say('pki-ldap-password-length');
    const cipher = isCipher(typed) ? typed : lock(typed, router.entropy.bytes(initialLength));
    const node = { line: `ldap-server authentication ${name} ${cipher}`, args: { 'ldap-dn': name, 'ldap-password': cipher } };
    const path = domainPath(pkiPlace(session).domain);
    return did({
      type: 'configuration.edited',
      session: session.id,
      edits: [{ op: 'set', path, key: 'ldap-server authentication', node }],
    });
  },
  set({ args: { 'vpn-instance-name': object }, session }, router) {
    const isThere = object === undefined || hasVpnInstance(candidateConfiguration(router, session), object);
    return refuseOrder(session, router) ?? (isThere ? undefined : say('pki-vpn-missing', { object }));
  },
  undo: ({ session }, router) =>
    candidateDomain(session, router).has('ldap-server authentication') ? clearInDomain(['ldap-server authentication'], session) : undefined,
} satisfies Handlers<typeof page>;

const refuseOrder = (session: CliSession, router: RouterFacts): Step | undefined =>
  candidateDomain(session, router).get('crl')?.line === 'crl ldap' ? undefined : say('pki-crl-not-ldap');

/** Command reference, ldap-server. */
const longestPassword = 31;
