export type CaErrorCode =
  | 'CA_ADDRESS_UNUSABLE'
  | 'CA_FOLDER_UNUSABLE'
  | 'CA_FOLDER_DAMAGED'
  | 'CA_FOLDER_OTHER'
  | 'CA_PROFILE_UNUSABLE'
  | 'CA_FAULT_UNFIT'
  | 'CA_UPSTREAM';

/** What keeps the lab CA from working. The message is one sentence that an operator can act on; it holds no key material. */
export class CaError extends Error {
  readonly code: CaErrorCode;
  constructor(code: CaErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CaError';
    this.code = code;
  }
}
