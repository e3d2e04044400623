import type { CmpFailureCode } from '../../cmp/failure-code.ts';

/** A way in which a CA, or what lies between, goes wrong, and what a router should make of it. */
export interface CataloguedFault {
  /** What may stand behind the name, as in `status:503`; the value where none does. */
  readonly value?: { readonly form: string; readonly usual: string };
  /**
   * `http`: in how the answer is brought; `outside`: in what the protection does not cover; `signed`: within, and signed anew, which only the CA
   * itself can do.
   */
  readonly where: 'http' | 'outside' | 'signed';
  readonly meaning: string;
  /** What a router should do when all answers of the CA to an ir are like that. */
  readonly router: 'enrols' | readonly CmpFailureCode[];
  /** Why it should. */
  readonly because: string;
}

/** Every fault, by its name. `docs/ca.md` is made of it, and each is tried on the router's client. */
export const faultCatalogue = {
  delay: {
    value: { form: 'milliseconds', usual: '1000' },
    where: 'http',
    meaning: 'the answer comes later',
    router: 'enrols',
    because: 'an exchange may take two minutes',
  },
  drop: {
    where: 'http',
    meaning: 'the connection ends without an answer',
    router: ['CMP_UNREACHABLE'],
    because: 'the message is repeated, and then it is given up',
  },
  cut: {
    value: { form: 'octets', usual: '100' },
    where: 'http',
    meaning: 'the connection ends in the middle of the answer',
    router: ['CMP_ANSWER_TRUNCATED'],
    because: 'half an answer is none',
  },
  empty: { where: 'http', meaning: 'the answer has no content', router: ['CMP_ANSWER_TRUNCATED'], because: 'nothing is no message' },
  status: {
    value: { form: '200 to 599', usual: '503' },
    where: 'http',
    meaning: 'this HTTP status, and a page in place of a message',
    router: ['CMP_HTTP_STATUS'],
    because: 'only a CMP message counts (RFC 9811 §3.4)',
  },
  redirect: {
    value: { form: 'URL', usual: 'http://127.0.0.1:9/' },
    where: 'http',
    meaning: 'HTTP status 307 to another place',
    router: ['CMP_HTTP_STATUS'],
    because: 'a redirection is not followed',
  },
  'content-type': {
    value: { form: 'media type', usual: 'text/html' },
    where: 'http',
    meaning: 'another content type',
    router: ['CMP_CONTENT_TYPE'],
    because: 'it is no CMP message by its own word',
  },
  chunked: { where: 'http', meaning: 'chunked, without a length', router: 'enrols', because: 'it is HTTP/1.1' },
  'http-1.0': { where: 'http', meaning: 'HTTP/1.0, ended by the close', router: 'enrols', because: 'old servers speak it' },
  trickle: {
    value: { form: 'milliseconds', usual: '1' },
    where: 'http',
    meaning: 'an octet at a time, with so much time between',
    router: 'enrols',
    because: 'TCP knows no messages',
  },
  large: {
    value: { form: 'octets', usual: '2000000' },
    where: 'http',
    meaning: 'an answer of so many octets',
    router: ['CMP_ANSWER_TOO_LARGE'],
    because: 'what comes in is bounded',
  },
  corrupt: {
    value: { form: 'octet', usual: '40' },
    where: 'outside',
    meaning: 'a bit of this octet is turned over, counted from the end where it is negative',
    router: ['CMP_MALFORMED', 'CMP_BAD_PROTECTION'],
    because: 'it is no DER, or the signature fails',
  },
  trailing: {
    value: { form: 'octets', usual: '1' },
    where: 'outside',
    meaning: 'octets behind the message',
    router: ['CMP_MALFORMED'],
    because: 'a message is one DER value and nothing more',
  },
  replay: {
    where: 'outside',
    meaning: 'the answer before this one, once more',
    router: ['CMP_RECIP_NONCE', 'CMP_UNEXPECTED_BODY'],
    because: 'its nonce is not that of the question, or its kind does not fit',
  },
  swap: {
    where: 'outside',
    meaning: 'two requesters get the answers of each other',
    router: ['CMP_TRANSACTION_ID'],
    because: 'it is of another transaction',
  },
  'no-extra-certs': {
    where: 'outside',
    meaning: 'extraCerts are left out',
    router: ['CMP_BAD_PROTECTION'],
    because: 'without an imported CA nothing verifies the signature',
  },
  unprotected: {
    where: 'outside',
    meaning: 'the protection is left out',
    router: ['CMP_NOT_SIGNED'],
    because: 'unprotected success is never accepted',
  },
  'foreign-signer': {
    where: 'outside',
    meaning: 'signed by a CA of the same name with a key of its own, whose certificate is sent along',
    router: 'enrols',
    because: 'where no imported CA leads to the signer, the name that the operator gave the CA is believed; a remark says so',
  },
  'stranger-signer': {
    where: 'outside',
    meaning: 'signed by a CA of another name with a key of its own, whose certificate is sent along',
    router: ['CMP_SIGNER_NOT_TRUSTED'],
    because: 'neither an imported CA nor the name of the CA leads to it',
  },
  'wrong-signer': {
    where: 'outside',
    meaning: 'signed with another key than that of the certificate sent along',
    router: ['CMP_BAD_PROTECTION'],
    because: 'no certificate at hand verifies it',
  },
  'expired-signer': {
    where: 'signed',
    meaning: 'signed with a certificate of the CA that has expired',
    router: ['CMP_SIGNER_NOT_VALID'],
    because: 'it would be trusted at another time',
  },
  'wrong-nonce': {
    where: 'signed',
    meaning: 'recipNonce is another',
    router: ['CMP_RECIP_NONCE'],
    because: 'it answers another question',
  },
  'no-nonce': { where: 'signed', meaning: 'recipNonce is left out', router: ['CMP_RECIP_NONCE'], because: 'it may be an old answer' },
  'wrong-transaction-id': {
    where: 'signed',
    meaning: 'transactionID is another',
    router: ['CMP_TRANSACTION_ID'],
    because: 'it is of another transaction',
  },
  'wrong-sender-kid': {
    where: 'signed',
    meaning: 'senderKID is that of nobody here',
    router: 'enrols',
    because: 'a mismatch makes a candidate less likely and rules none out',
  },
  'no-null': {
    where: 'signed',
    meaning: 'protectionAlg of an RSA key without the NULL parameters',
    router: 'enrols',
    because: 'both are accepted (RFC 4055 §5)',
  },
  'first-nonce': {
    where: 'signed',
    meaning: 'the answer that ends polling has the nonce of the first request',
    router: 'enrols',
    because: 'an RA passes on what was made for that one (RFC 9483 §4.4)',
  },
  pvno: {
    value: { form: 'number', usual: '1' },
    where: 'signed',
    meaning: 'this version of CMP',
    router: ['CMP_VERSION'],
    because: 'versions 2 and 3 are spoken',
  },
  'wrong-cert-req-id': {
    value: { form: 'number', usual: '1' },
    where: 'signed',
    meaning: 'the response is to this certReqId',
    router: ['CMP_RESPONSE'],
    because: 'one certificate was asked for, with certReqId 0',
  },
  'no-certificate': {
    where: 'signed',
    meaning: 'accepted, without a certificate',
    router: ['CMP_RESPONSE'],
    because: 'there is nothing to take',
  },
  'two-responses': {
    where: 'signed',
    meaning: 'two responses to the one request',
    router: ['CMP_RESPONSE'],
    because: 'exactly one is expected',
  },
  'ca-pubs': {
    value: { form: 'times', usual: '20' },
    where: 'signed',
    meaning: 'caPubs so many times over',
    router: 'enrols',
    because: 'duplicates do no harm',
  },
  'noisy-ca-pubs': {
    where: 'signed',
    meaning: 'caPubs with certificates of strangers and of no CA among them',
    router: 'enrols',
    because: 'what is of no use is left out',
  },
  'other-key': {
    where: 'signed',
    meaning: 'the certificate is for another key',
    router: ['CMP_WRONG_KEY'],
    because: 'the key must be the one asked for; a certConf rejects it',
  },
  'other-subject': {
    where: 'signed',
    meaning: 'accepted, with another subject (the common name is somebody else), for every request',
    router: 'enrols',
    because: 'common CAs set it; the router remarks on it',
  },
  error: {
    value: { form: 'failInfo', usual: 'systemFailure' },
    where: 'signed',
    meaning: 'an error message in place of the answer',
    router: ['CMP_ERROR'],
    because: 'the CA has failed',
  },
  'error-waiting': {
    where: 'signed',
    meaning: 'an error message that asks to wait, in place of the first answer (RFC 9480 §2.12)',
    router: ['CMP_ERROR'],
    because: 'the router polls for it; this CA knows of nothing to poll for, and says so',
  },
  'wrong-body': {
    where: 'signed',
    meaning: 'a pkiconf in place of every answer',
    router: ['CMP_UNEXPECTED_BODY'],
    because: 'it has no place there',
  },
} as const satisfies Readonly<Record<string, CataloguedFault>>;

export type FaultName = keyof typeof faultCatalogue;
export const faultNames = Object.keys(faultCatalogue) as readonly FaultName[]; // its own keys
