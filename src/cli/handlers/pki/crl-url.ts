import type page from '../../../../firmware-model/pages/pki/crl-url.ts';
import { section } from '../../../config/configuration.ts';
import { domainPath } from '../../../pki/domain.ts';
import type { Handlers, RouterFacts } from '../../handler.ts';
import { did, say } from '../../outcome.ts';
import { candidateConfiguration } from '../../pending.ts';
import { pkiPlace } from '../../pki/place.ts';
import type { CliSession } from '../../session.ts';

export default {
  set({ args, session }, router) {
    const lines = linesOf(session, router);
    if (!/^http:\/\/[^/]/i.test(args['url-addr'])) return say('pki-url-not-http');
    if (lines?.get('crl')?.line === 'crl ldap') return say('pki-crl-not-http');
    const others = urlKeys(session, router).filter(key => key !== `crl url ${args['url-addr']}`);
    return others.length < greatestNumber ? undefined : say('pki-crl-too-many-urls');
  },
  /** Without an address: all of them. */
  undo({ args, session }, router) {
    if (args['url-addr'] !== undefined) return undefined;
    const path = domainPath(pkiPlace(session).domain);
    const edits = urlKeys(session, router).map(key => ({ op: 'clear', path, key }) as const);
    return edits.length > 0 ? did({ type: 'configuration.edited', session: session.id, edits }) : undefined;
  },
} satisfies Handlers<typeof page>;

const linesOf = (session: CliSession, router: RouterFacts) =>
  section(candidateConfiguration(router, session), domainPath(pkiPlace(session).domain));

const urlKeys = (session: CliSession, router: RouterFacts): readonly string[] =>
  [...linesOf(session, router)?.keys() ?? []].filter(key => key.startsWith('crl url '));

/** CRL addresses of one domain, huawei-pki.yang. */
const greatestNumber = 10;
