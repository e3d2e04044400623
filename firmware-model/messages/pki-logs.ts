import type { Messages } from '../schema/message.ts';

const sister = 'mnemonic as in the log reference of S-series switches; the sentence is ours';

/** What logs of keys and certificates say. */
export const pkiLogMessages = {
  'log-key-created': { text: 'The RSA key pair was created. (KeyName={key})', fidelity: 'inferred', source: sister },
  'log-key-destroyed': { text: 'The RSA key pair was destroyed. (KeyName={key})', fidelity: 'inferred', source: sister },
  'log-key-imported': { text: 'The RSA key pair was imported. (KeyName={key})', fidelity: 'inferred', source: sister },
  'log-imported': { text: 'The {kind} was imported. (FileName={file}, Domain={domain})', fidelity: 'inferred', source: sister },
  'log-not-imported': {
    text: 'The {kind} could not be imported. (FileName={file}, Domain={domain})',
    fidelity: 'inferred',
    source: sister,
  },
  'log-deleted': { text: 'The {kind} was deleted. (FileName={file}, Domain={domain})', fidelity: 'inferred', source: sister },
  'log-not-deleted': {
    text: 'The {kind} could not be deleted. (FileName={file}, Domain={domain})',
    fidelity: 'inferred',
    source: sister,
  },
  'log-cmp-updated': { text: 'The local certificate was updated by CMP. (SessionName={session})', fidelity: 'inferred', source: sister },
  'log-cmp-not-updated': {
    text: 'The local certificate could not be updated by CMP. (SessionName={session})',
    fidelity: 'inferred',
    source: sister,
  },
  'kind-ca': { text: 'CA certificate', fidelity: 'inferred', source: sister },
  'kind-local': { text: 'local certificate', fidelity: 'inferred', source: sister },
  'kind-crl': { text: 'CRL', fidelity: 'inferred', source: sister },
  'kind-peer': { text: 'peer certificate', fidelity: 'inferred', source: sister },
} as const satisfies Messages;
