import type { Messages } from '../../src/cli/message.ts';

export const controlPlaneMessages = {
  'cmp-files-not-written': {
    text: 'Failed to write the certificate files to the CF card. (SessionName={session})',
    fidelity: 'inferred',
    source: 'hwIPSecPKIWriteToCFFail, HUAWEI-IPSEC-MIB: the trap is documented, its sentence is ours',
  },
} as const satisfies Messages;
