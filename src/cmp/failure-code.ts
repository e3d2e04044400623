import type { CmpTransportErrorCode } from './transport.ts';

/** Why a transaction failed. The codes are stable; `detail` of the failure is for an operator to read. */
export type CmpFailureCode =
  | CmpTransportErrorCode
  /** The transport broke in a way that it has no code for. */
  | 'CMP_TRANSPORT'
  /** The configuration gives no request: a key or certificate that cannot be read, a key that does not fit its certificate. */
  | 'CMP_REQUEST'
  /** The answer is not exactly one PKIMessage in DER. */
  | 'CMP_MALFORMED'
  | 'CMP_VERSION'
  /** A message that has no place at this point of the transaction. */
  | 'CMP_UNEXPECTED_BODY'
  | 'CMP_TRANSACTION_ID'
  | 'CMP_RECIP_NONCE'
  | 'CMP_SENDER_NONCE'
  /** Neither signature nor MAC, or a MAC, which this router has no secret for. */
  | 'CMP_NOT_SIGNED'
  /** No certificate at hand verifies the signature, or its signer may not sign or is not the sender. */
  | 'CMP_BAD_PROTECTION'
  /** Protected with an algorithm that is not accepted. */
  | 'CMP_WEAK_RESPONSE'
  | 'CMP_SIGNER_NOT_TRUSTED'
  /** Neither a CA, nor the CA named, nor marked as one that may sign for it. */
  | 'CMP_SIGNER_NOT_MARKED'
  /** It would be trusted, at another time. */
  | 'CMP_SIGNER_NOT_VALID'
  /** The CA answered with an error message. */
  | 'CMP_ERROR'
  /** The CA refused the request. */
  | 'CMP_REJECTED'
  /** Not exactly one response to our one request, or a positive one without a plain certificate. */
  | 'CMP_RESPONSE'
  | 'CMP_WRONG_KEY'
  | 'CMP_WRONG_SUBJECT'
  | 'CMP_NOT_YET_VALID'
  | 'CMP_EXPIRED'
  /** The certificate issued leads to no CA certificate that was imported. */
  | 'CMP_NO_PATH'
  /** The certificate issued is signed with an algorithm that is refused, MD5 for one. */
  | 'CMP_WEAK_CERTIFICATE'
  /** The configuration that the request was made from was changed while it was under way. */
  | 'CMP_RECONFIGURED'
  /** The main board could not store the key pair that the certificate is for. */
  | 'CMP_KEY_NOT_KEPT'
  /** The transaction took longer than it may. */
  | 'CMP_LIMIT';
