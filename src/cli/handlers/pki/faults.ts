import type { CertificateFault } from '../../../pki/certificate.ts';
import type { Refusal } from '../../../pki/cmp-request.ts';
import type { KeyFault } from '../../../pki/key-file.ts';
import type { WhitelistFault } from '../../../pki/whitelist-file.ts';
import { say, type Step } from '../../run/outcome.ts';

/** What the router says where no file of that name is: these commands take their files from the root of the card, by name alone. */
export const sayFileMissing = (object: string): Step =>
  object.includes('/') ? say('pki-file-no-path') : say('pki-file-missing', { object });

/** What the router says to a file that does not hold what it should. */
export const sayCertificateFault = (fault: CertificateFault, file: string): Step => say(certificateFaults[fault], { object: file });
export const sayCrlFault = (fault: CertificateFault, file: string): Step => say(crlFaults[fault], { object: file });
export const sayRequestFault = (fault: CertificateFault, file: string): Step => say(requestFaults[fault], { object: file });
export const sayWhitelistFault = (fault: WhitelistFault, file: string): Step => say(whitelistFaults[fault], { object: file });
export const sayKeyFault = (fault: KeyFault, file: string): Step => say(keyFaults[fault], { object: file });

/** What the router says to an initial request that cannot be made. */
export const sayRefusal = (reason: Refusal, object: string): Step =>
  reason === 'authentication file missing' ? sayFileMissing(object) : say(refusals[reason], { object });

const certificateFaults = {
  'too large': 'pki-file-too-large',
  'no certificate': 'pki-no-certificate-in-file',
  'several certificates': 'pki-several-certificates',
  bundle: 'pki-file-is-bundle',
  unreadable: 'pki-file-unreadable',
} as const satisfies Record<CertificateFault, string>;

const crlFaults = {
  'too large': 'pki-file-too-large',
  'no certificate': 'pki-no-crl-in-file',
  'several certificates': 'pki-several-crls',
  bundle: 'pki-file-is-bundle',
  unreadable: 'pki-crl-unreadable',
} as const satisfies Record<CertificateFault, string>;

const requestFaults = {
  'too large': 'pki-file-too-large',
  'no certificate': 'pki-no-request-in-file',
  'several certificates': 'pki-several-requests',
  bundle: 'pki-file-is-bundle',
  unreadable: 'pki-request-unreadable',
} as const satisfies Record<CertificateFault, string>;

const whitelistFaults = {
  'too large': 'pki-whitelist-too-large',
  'not ASCII': 'pki-whitelist-not-ascii',
  malformed: 'pki-whitelist-malformed',
  'name too long': 'pki-whitelist-name-too-long',
  'too many names': 'pki-whitelist-full',
} as const satisfies Record<WhitelistFault, string>;

const keyFaults = {
  'too large': 'pki-key-file-too-large',
  'not a private key': 'pki-key-file-unreadable',
  'wrong password': 'pki-key-wrong-password',
  'password needed': 'pki-key-needs-password',
  'unknown cipher': 'pki-key-cipher-unknown',
  'not an RSA key': 'pki-key-not-rsa',
  'wrong size': 'pki-key-wrong-size',
} as const satisfies Record<KeyFault, string>;

const refusals = {
  ...certificateFaults,
  'domain missing': 'pki-domain-missing',
  'session missing': 'cmp-no-session',
  'request under way': 'cmp-under-way',
  'entity not set': 'cmp-no-entity',
  'entity missing': 'pki-entity-missing',
  'common name not set': 'pki-entity-no-common-name',
  'key pair not set': 'cmp-no-key',
  'key pair missing': 'pki-key-missing',
  'CA name not set': 'cmp-no-ca-name',
  'CA name malformed': 'pki-ca-name-malformed',
  'URL not set': 'cmp-no-url',
  'authentication certificate not set': 'cmp-no-authentication-cert',
  'authentication key missing': 'cmp-no-authentication-key',
  'VPN instance missing': 'pki-vpn-missing',
  'source interface missing': 'cmp-no-source-interface',
  'source address missing': 'cmp-no-source-address',
} as const satisfies Record<Exclude<Refusal, 'authentication file missing'>, string>;
