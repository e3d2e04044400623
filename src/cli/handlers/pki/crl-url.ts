import type page from '../../../../firmware-model/pages/pki/crl-url.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateDomain, clearInDomain } from './domain-place.ts';

export default {
  set({ args, session }, router) {
    const lines = candidateDomain(session, router);
    if (!/^http:\/\/[^/]/i.test(args['url-addr'])) return say('pki-url-not-http');
    if (lines.get('crl')?.line === 'crl ldap') return say('pki-crl-not-http');
    const others = urlKeys(lines).filter(key => key !== `crl url ${args['url-addr']}`);
    return others.length < greatestNumber ? undefined : say('pki-crl-too-many-urls');
  },
  /** Without an address: all of them. */
  undo({ args, session }, router) {
    return args['url-addr'] === undefined ? clearInDomain(urlKeys(candidateDomain(session, router)), session) : undefined;
  },
} satisfies Handlers<typeof page>;

const urlKeys = (lines: Configuration): readonly string[] => [...lines.keys()].filter(key => key.startsWith('crl url '));

/** CRL addresses of one domain, huawei-pki.yang. */
const greatestNumber = 10;
