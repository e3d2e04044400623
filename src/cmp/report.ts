import type { MessageParams } from '../../firmware-model/messages.ts';
import type { CmpFailureCode } from './errors.ts';
import { printable } from './printable.ts';
import type { CmpFailure } from './result.ts';
import type { CmpSessionInput } from './session-input.ts';

type Kind = CmpSessionInput['kind'];

export const reportSuccess = (session: string, kind: Kind): MessageParams<'cmp-download-succeeded'> =>
  ({ session, requestType: requestTypes[kind] });

/** What the trap says about a failure: a reason in the router's words, then what was found. */
export const reportFailure = (session: string, kind: Kind, { code, detail }: CmpFailure): MessageParams<'cmp-download-failed'> =>
  ({ session, requestType: requestTypes[kind], reason: [reasons[code], ...(detail ? [displayed(detail)] : [])].join(': ') });

/** A detail may quote what a server sent. */
const displayed = (detail: string): string => printable(detail).slice(0, longestDetail);

/** The objects of the two notifications under 1.3.6.1.4.1.2011.5.25.224.2.1, HUAWEI-IPSEC-MIB. */
export const downloadTraps = {
  granted: { mnemonic: 'hwIPSecPkiCmpDownloadCertSuc', oid: '1.3.6.1.4.1.2011.5.25.224.2.1.45' },
  failed: { mnemonic: 'hwIPSecPkiCmpDownloadCertFail', oid: '1.3.6.1.4.1.2011.5.25.224.2.1.46' },
} as const;

const longestDetail = 400;

const requestTypes: Record<Kind, string> = { ir: 'IR', kur: 'KUR' };

const reasons: Record<CmpFailureCode, string> = {
  CMP_UNREACHABLE: 'The CMP server is unreachable',
  CMP_TIMEOUT: 'The CMP server does not answer',
  CMP_HTTP_STATUS: 'The CMP server answered with an HTTP error',
  CMP_CONTENT_TYPE: 'The CMP server answered with something else than CMP',
  CMP_ANSWER_TOO_LARGE: 'The response is too large',
  CMP_ANSWER_TRUNCATED: 'The response is incomplete',
  CMP_BAD_URL: 'The URL of the CMP server is invalid',
  CMP_STOPPED: 'The request was stopped',
  CMP_TRANSPORT: 'The connection to the CMP server failed',
  CMP_REQUEST: 'The request cannot be generated',
  CMP_MALFORMED: 'The response is malformed',
  CMP_VERSION: 'The CMP version of the response is not supported',
  CMP_UNEXPECTED_BODY: 'The response is of an unexpected type',
  CMP_TRANSACTION_ID: 'The transaction ID of the response is wrong',
  CMP_RECIP_NONCE: 'The recipient nonce of the response is wrong',
  CMP_SENDER_NONCE: 'The sender nonce of the response is too short',
  CMP_NOT_SIGNED: 'The response is not signed',
  CMP_BAD_PROTECTION: 'The signature of the response is invalid',
  CMP_SIGNER_NOT_TRUSTED: 'The signer of the response is not trusted',
  CMP_SIGNER_NOT_VALID: 'The certificate of the signer is not within its validity period, check the system time',
  CMP_ERROR: 'The CA reported an error',
  CMP_REJECTED: 'The CA rejected the request',
  CMP_RESPONSE: 'The response does not answer the request',
  CMP_WRONG_KEY: 'The certificate does not match the key pair',
  CMP_WRONG_SUBJECT: 'The certificate does not match the entity',
  CMP_NOT_YET_VALID: 'The certificate is not yet valid, check the system time',
  CMP_EXPIRED: 'The certificate has expired, check the system time',
  CMP_NO_PATH: 'The certificate was not issued by a trusted CA',
  CMP_WEAK_CERTIFICATE: 'The signature algorithm of the certificate is not accepted',
  CMP_RECONFIGURED: 'The configuration of the request was changed',
  CMP_LIMIT: 'The CA did not decide in time',
};
