import type page from '../../../../firmware-model/pages/pki/crl.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateDomain, clearInDomain } from './domain-place.ts';

/** A method takes away what was configured for the other one, which could not be entered under it. HTTP is the default. */
export default {
  set({ one, session }, router) {
    const others = one('ldap', 'http') === 'ldap' ? ['crl url '] : ofLdap;
    return clearInDomain(
      [...candidateDomain(session, router).keys()].filter(key => others.some(other => key.startsWith(other))),
      session,
    );
  },
  /** Of the method in use only. */
  undo({ one, session }, router) {
    const lines = candidateDomain(session, router);
    if (lines.get('crl')?.line !== `crl ${one('ldap', 'http')}`) return undefined;
    return clearInDomain(
      [...lines.keys()].filter(key => key === 'crl' || ofLdap.some(other => key.startsWith(other))),
      session,
    );
  },
} satisfies Handlers<typeof page>;

const ofLdap = ['crl ldap ', 'ldap-server '];
