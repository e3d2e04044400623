import type { MessageId } from './messages.ts';
import type { SecurityLog } from './schema/alarm.ts';

/**
 * What is logged of keys and certificates, by mnemonic. Mnemonics and severities: log reference of S-series switches, PKI; of the NE40E
 * none is public. Its hardening guide has them in the security log, and none of its listings shows one on the console.
 */
export const pkiLogs = {
  RSA_CREATE_OK: { severity: 4, message: 'log-key-created', fidelity: 'inferred' },
  RSA_DESTROY_SUCCEED: { severity: 4, message: 'log-key-destroyed', fidelity: 'inferred' },
  KEY_IMPORT_OK: { severity: 4, message: 'log-key-imported', fidelity: 'inferred' },
  CA_IMPORT_OK: { severity: 4, message: 'log-imported', fidelity: 'inferred' },
  CA_IMPORT_ERR: { severity: 4, message: 'log-not-imported', fidelity: 'inferred' },
  LOCAL_IMPORT_OK: { severity: 4, message: 'log-imported', fidelity: 'inferred' },
  LOCAL_IMPORT_ERR: { severity: 4, message: 'log-not-imported', fidelity: 'inferred' },
  CRL_IMPORT_OK: { severity: 4, message: 'log-imported', fidelity: 'inferred' },
  CRL_IMPORT_ERR: { severity: 4, message: 'log-not-imported', fidelity: 'inferred' },
  PEER_IMPORT_OK: { severity: 4, message: 'log-imported', fidelity: 'inferred' },
  PEER_IMPORT_ERR: { severity: 4, message: 'log-not-imported', fidelity: 'inferred' },
  DEL_CA_OK: { severity: 4, message: 'log-deleted', fidelity: 'inferred' },
  DEL_CA_ERR: { severity: 4, message: 'log-not-deleted', fidelity: 'inferred' },
  DEL_LOCAL_OK: { severity: 4, message: 'log-deleted', fidelity: 'inferred' },
  DEL_LOCAL_ERR: { severity: 4, message: 'log-not-deleted', fidelity: 'inferred' },
  DEL_CRL_OK: { severity: 4, message: 'log-deleted', fidelity: 'inferred' },
  DEL_CRL_ERR: { severity: 4, message: 'log-not-deleted', fidelity: 'inferred' },
  DEL_PEER_OK: { severity: 4, message: 'log-deleted', fidelity: 'inferred' },
  DEL_PEER_ERR: { severity: 4, message: 'log-not-deleted', fidelity: 'inferred' },
  CMP_UPDATE_LOCAL_CERT_OK: { severity: 5, message: 'log-cmp-updated', fidelity: 'inferred' },
  CMP_UPDATE_LOCAL_CERT_ERR: { severity: 4, message: 'log-cmp-not-updated', fidelity: 'inferred' },
} as const satisfies Readonly<Record<string, SecurityLog<MessageId>>>;

export type PkiLogName = keyof typeof pkiLogs;
