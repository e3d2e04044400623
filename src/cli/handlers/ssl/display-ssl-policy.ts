import type page from '../../../../firmware-model/pages/ssl/display-ssl-policy.ts';
import { formatDateTime } from '../../../clock/format.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { nameItems } from '../../../pki/certificate-name.ts';
import type { Certificate } from '../../../pki/certificate.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { sslFile } from './ssl-file.ts';

/** Live off the configuration, and the certificate as its file is now. */
export default {
  display({ args: { policyName: wanted } }, router) {
    const policies = settingsOf(router.volatile.running)
      .sections('ssl policy <policy-name>')
      .filter(({ args }) => wanted === undefined || args['policy-name']?.toLowerCase() === wanted.toLowerCase());
    if (wanted !== undefined && policies.length === 0) return say('ssl-policy-missing');
    return policies.map(({ args, settings }) => shown(args['policy-name'] ?? '', settings.lines, router));
  },
} satisfies Handlers<typeof page>;

function shown(name: string, lines: Configuration, router: RouterFacts): Step {
  const load = lines.get('certificate load');
  const [kind = ''] = load?.line.split(' ').slice(2, 3) ?? [];
  const file = load?.args['certFile'] ?? '';
  const certificate = kind.startsWith('pem') ? sslFile(file, router).certificates[0] : undefined;
  const named = (command: string, name: string) =>
    [...lines].flatMap(([key, { args: given }]) => (key.startsWith(`${command} load `) ? (given[name] ?? []) : [])).join(', ');
  return say('ssl-policy', {
    name,
    keyType: load?.args['keyType']?.toUpperCase() ?? '',
    fileType: load ? (kind.startsWith('pfx') ? 'PFX' : 'PEM') : '',
    type: load ? (kind === 'pem-chain' ? 'certificate chain' : 'certificate') : '',
    file,
    key: load?.args['keyFile'] ?? '',
    code: load?.args['authCode'] === undefined ? '' : hidden,
    mac: load?.args['mac-code'] === undefined ? '' : hidden,
    ...partsOf(certificate),
    crl: named('crl', 'crlFile'),
    ca: named('trusted-ca', 'caFile'),
  });
}

function partsOf(certificate: Certificate | undefined) {
  if (!certificate) return { issuer: '', subject: '', from: '', to: '' };
  const time = (at: number) => `${formatDateTime(at)}Z`;
  const name = (of: Certificate['subject']) => commonName(nameItems(of)) ?? nameItems(of).join(',');
  return {
    issuer: name(certificate.issuer),
    subject: name(certificate.subject),
    from: time(certificate.notBefore),
    to: time(certificate.notAfter),
  };
}

const commonName = (items: readonly string[]): string | undefined => items.find(item => item.startsWith('CN='))?.slice(3);

const hidden = '******';
