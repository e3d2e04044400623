import type page from '../../../../firmware-model/pages/pki/crl.ts';
import { section } from '../../../config/configuration.ts';
import { domainPath } from '../../../pki/domain.ts';
import type { Handlers, RouterFacts } from '../../handler.ts';
import { did, type Step } from '../../outcome.ts';
import { candidateConfiguration } from '../../pending.ts';
import { pkiPlace } from '../../pki/place.ts';
import type { CliSession } from '../../session.ts';

/** A method takes away what was configured for the other one, which could not be entered under it. HTTP is the default. */
export default {
  set: ({ one, session }, router) => clear(session, router, key => key.startsWith(one('ldap', 'http') === 'ldap' ? 'crl url ' : 'crl ldap ')),
  /** Of the method in use only. */
  undo({ one, session }, router) {
    const method = one('ldap', 'http');
    if (linesOf(session, router)?.get('crl')?.line !== `crl ${method}`) return undefined;
    return clear(session, router, key => key === 'crl' || key.startsWith('crl ldap '));
  },
} satisfies Handlers<typeof page>;

function clear(session: CliSession, router: RouterFacts, isConcerned: (key: string) => boolean): Step | undefined {
  const path = domainPath(pkiPlace(session).domain);
  const edits = [...linesOf(session, router)?.keys() ?? []].filter(isConcerned).map(key => ({ op: 'clear', path, key }) as const);
  return edits.length > 0 ? did({ type: 'configuration.edited', session: session.id, edits }) : undefined;
}

const linesOf = (session: CliSession, router: RouterFacts) =>
  section(candidateConfiguration(router, session), domainPath(pkiPlace(session).domain));
