import type { Messages } from '../schema/message.ts';

/** Why a certificate or a CRL is invalid. One reason has been seen; the others are ours, or those of a sister platform. */
export const verdictMessages = {
  'invalid-expired': {
    text: 'The current time is not within the validity period of the certificate',
    fidelity: 'documented',
    source: 'Security Hardening Guide, display alarm active',
  },
  'invalid-not-yet-valid': {
    text: 'The current time is not within the validity period of the certificate',
    fidelity: 'documented',
    source: 'Security Hardening Guide, display alarm active',
  },
  'invalid-no-issuer': {
    text: 'The CA certificate of the issuer does not exist',
    fidelity: 'inferred',
  },
  'invalid-bad-signature': {
    text: 'The signature of the certificate is incorrect',
    fidelity: 'inferred',
  },
  'invalid-not-a-ca': {
    text: 'The issuer is not a CA',
    fidelity: 'inferred',
  },
  'invalid-path-too-long': {
    text: 'The certificate chain is longer than the CA certificate permits',
    fidelity: 'inferred',
  },
  'invalid-weak-signature': {
    text: 'The signature algorithm of the certificate is insecure',
    fidelity: 'inferred',
  },
  'invalid-weak-key': {
    text: 'The key of the certificate is insecure',
    fidelity: 'inferred',
  },
  'invalid-revoked': {
    text: 'The certificate has been revoked',
    fidelity: 'inferred',
    source: 'YunShan, display of pki validate-certificate',
  },
  'invalid-no-crl': {
    text: 'The CRL file does not exist',
    fidelity: 'inferred',
    source: 'YunShan, display of pki validate-certificate',
  },
  'invalid-crl-out-of-date': {
    text: 'The current time is not within the validity period of the CRL',
    fidelity: 'inferred',
  },
  'invalid-bad-crl-signature': {
    text: 'The signature of the CRL is incorrect',
    fidelity: 'inferred',
  },
  'invalid-no-key': {
    text: 'The local certificate does not match any key pair',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
