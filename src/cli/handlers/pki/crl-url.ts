import type page from '../../../../firmware-model/pages/pki/crl-url.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import { parseHttpUrl } from '../../../pki/http-url.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { candidateDomain, clearInDomain } from './domain-place.ts';

export default {
  set({ args, session }, router) {
    const lines = candidateDomain(session, router);
    if (!parseHttpUrl(args['url-addr'])) return say('pki-url-not-http');
    if (lines.get('crl')?.line === 'crl ldap') return say('pki-crl-not-http');
    const { 'source-ip-address': source, 'vpn-instance-name': vpnInstance } = args;
    if (vpnInstance !== undefined && !hasVpnInstance(candidateConfiguration(router, session), vpnInstance))
      return say('pki-vpn-missing', { object: vpnInstance });
    const others = urlKeys(lines).filter(key => key !== `crl url ${args['url-addr']}`);
    const isAnother = others.some(key => (lines.get(key)?.args['source-ip-address'] ?? source) !== source);
    if (source !== undefined && isAnother) return say('pki-crl-one-source');
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
