import type { Messages } from '../schema/message.ts';

/** What is said of files that are fetched by HTTP and LDAP, and under `DOWNLOAD_` why one was not. No source shows any: they are all ours. */
export const downloadMessages = {
  'file-download-done': { text: 'Info: Succeeded in downloading the file {file}.', fidelity: 'inferred' },
  'file-download-failed': { text: 'Error: Failed to download the file {file}: {detail}.', fidelity: 'inferred' },
  'pki-save-name-invalid': { text: 'Error: The file name {object} is invalid.', fidelity: 'inferred' },

  'pki-crl-one-source': { text: 'Error: The CRL URLs of a PKI domain can have only one source address.', fidelity: 'inferred' },
  'pki-ldap-password-length': { text: 'Error: The password must contain 1 to 31 characters.', fidelity: 'inferred' },

  DOWNLOAD_UNREACHABLE: { text: 'The server is unreachable', fidelity: 'inferred' },
  DOWNLOAD_TIMEOUT: { text: 'The server does not answer', fidelity: 'inferred' },
  DOWNLOAD_HTTP_STATUS: { text: 'The server answered with an HTTP error', fidelity: 'inferred' },
  DOWNLOAD_CONTENT_TYPE: { text: 'The response cannot be read', fidelity: 'inferred' },
  DOWNLOAD_LDAP_RESULT: { text: 'The LDAP server did not return the object', fidelity: 'inferred' },
  DOWNLOAD_ANSWER_TOO_LARGE: { text: 'The file is too large', fidelity: 'inferred' },
  DOWNLOAD_ANSWER_TRUNCATED: { text: 'The response is incomplete', fidelity: 'inferred' },
  DOWNLOAD_BAD_URL: { text: 'The URL is invalid', fidelity: 'inferred' },
  DOWNLOAD_STOPPED: { text: 'The download was stopped', fidelity: 'inferred' },
  DOWNLOAD_CARD_FULL: { text: 'The space of the CF card is insufficient', fidelity: 'inferred' },
  DOWNLOAD_CARD_NOT_WRITTEN: { text: 'The file cannot be written to the CF card', fidelity: 'inferred' },
  DOWNLOAD_NO_CRL: { text: 'The file is not a CRL', fidelity: 'inferred' },
  DOWNLOAD_CRL_NO_ISSUER: { text: 'The CA that issued the CRL is not in memory', fidelity: 'inferred' },
  DOWNLOAD_CRL_BAD_SIGNATURE: { text: 'The signature of the CRL is invalid', fidelity: 'inferred' },
  DOWNLOAD_CRL_OLDER: { text: 'The CRL is older than the one in memory', fidelity: 'inferred' },
  DOWNLOAD_VPN_MISSING: { text: 'The VPN instance does not exist', fidelity: 'inferred' },
  DOWNLOAD_SSL: { text: 'LDAP over SSL is not available', fidelity: 'inferred' },
  DOWNLOAD_PASSWORD: { text: 'The password of the LDAP server cannot be decrypted', fidelity: 'inferred' },
  DOWNLOAD_NO_SERVER: { text: 'The LDAP server is not configured', fidelity: 'inferred' },
} as const satisfies Messages;
