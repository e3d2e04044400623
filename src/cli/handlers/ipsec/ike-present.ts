import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Present } from '../../../ike/outlook.ts';
import { usesWhitelist, verifiesPeers } from '../../../ike/settings.ts';
import { accessDecision } from '../../../pki/access-policy.ts';
import type { Certificate } from '../../../pki/certificate.ts';
import { commonName } from '../../../pki/certificate-name.ts';
import { parseCrl } from '../../../pki/crl.ts';
import { authoritiesIn } from '../../../pki/validation.ts';
import { type Fault, verdictOf } from '../../../pki/verdict.ts';
import { filtersSuffixes, isWhitelisted, type Whitelist } from '../../../pki/whitelist.ts';
import type { RouterFacts } from '../../run/handler.ts';

/**
 * The router as a negotiation finds it. The certificate of the other end is judged with chain, validity, CRL, whitelist and access
 * policies (command reference, IPsec); of its own the router needs one that is valid and whose CA is in memory.
 */
export function ikePresent({
  volatile: { running, certificates, whitelist },
  nonVolatile: { board },
  now,
  presentedByPeers,
}: RouterFacts): Present {
  const authorities = authoritiesIn(certificates);
  const crls = certificates.flatMap(({ usage, der }) => (usage === 'crl' && parseCrl(der)) || []);
  const crlCheck = settingsOf(running).line('pki crl check enable') === undefined;
  const grounds = { authorities, crls, now };
  return {
    running,
    certificates,
    keyPairs: board.keyPairs,
    presented: presentedByPeers,
    faultOfOwn: certificate => wordsFor(verdictOf(certificate, { ...grounds, crlCheck: false }).fault),
    faultOfPeer(certificate, { whitelist: own }) {
      if (!verifiesPeers(running)) return undefined;
      const isListed = !(own ?? usesWhitelist(running)) || isOnWhitelist(certificate, whitelist, running);
      return (
        wordsFor(verdictOf(certificate, { ...grounds, crlCheck }).fault) ??
        denial(certificate, running) ??
        (isListed ? undefined : 'its common name is in no whitelist')
      );
    },
  };
}

const isOnWhitelist = ({ subject }: Certificate, whitelist: Whitelist, running: Configuration): boolean => {
  const name = commonName(subject);
  return name !== undefined && isWhitelisted(whitelist, name, filtersSuffixes(running));
};

function denial(certificate: Certificate, running: Configuration): string | undefined {
  const { action, by } = accessDecision(certificate, running);
  if (action === 'permit') return undefined;
  return by ? `rule ${by.rule} of access control policy ${by.policy} denies it` : 'the default access control policy denies it';
}

const wordsFor = (fault: Fault | undefined): string | undefined => fault && words[fault];

const words: Readonly<Record<Fault, string>> = {
  expired: 'it has expired, or a CA certificate above it has',
  notYetValid: 'it is not valid yet, or a CA certificate above it is not',
  weakSignature: 'its signature is made with a weak hash',
  weakKey: 'its key is too short',
  noIssuer: 'no CA certificate in memory leads to a root: pki import-certificate ca',
  badSignature: 'its signature is not that of the CA in memory',
  notACa: 'it was issued by a certificate that may issue none',
  pathTooLong: 'there are more CA certificates above it than they permit',
  revoked: 'it is revoked',
  badCrlSignature: 'the signature of the CRL in memory is wrong',
  crlOutOfDate: 'the CRL in memory is out of date',
  noCrl: 'no CRL of its CA is in memory, and CRL check is on',
};
