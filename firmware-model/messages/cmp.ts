import type { Messages } from '../schema/message.ts';

const trap =
  'hwIPSecPkiCmpDownloadCert…, HUAWEI-IPSEC-MIB of 2021: session name and request type are its objects; sentence and reason are ours';

export const cmpMessages = {
  'cmp-download-succeeded': {
    text: 'The certificate was downloaded through CMP successfully. (SessionName={session}, RequestType={requestType})',
    fidelity: 'inferred',
    source: trap,
  },
  'cmp-download-failed': {
    text: 'Failed to download the certificate through CMP. (SessionName={session}, RequestType={requestType}, Reason={reason}{detail})',
    fidelity: 'inferred',
    source: trap,
  },
} as const satisfies Messages;
