import type { Messages } from '../../src/cli/message.ts';

export const controlPlaneMessages = {
  'cmp-files-not-written': {
    text: 'Failed to write the certificate files to the CF card. (SessionName={session}, Reason={reason})',
    fidelity: 'inferred',
    source: 'hwIPSecPKIWriteToCFFail, HUAWEI-IPSEC-MIB: the trap is documented, its sentence is ours',
  },
  'cmp-remark': {
    text: 'A CMP message needs attention. (SessionName={session}, Remark={remark})',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
