import type { Messages } from '../schema/message.ts';

const writeFailed = 'hwIPSecPKIWriteToCFFail, HUAWEI-IPSEC-MIB: the trap is documented, its sentence is ours';

export const controlPlaneMessages = {
  'board-not-stored': {
    text: 'Error: Failed to write the memory of the main board. The operation is canceled.',
    fidelity: 'inferred',
  },
  committing: { text: 'Committing', fidelity: 'captured', source: 'CE capture of a commit that took some seconds: `Committing....done.`' },
  'configuration-locked': {
    text: 'Error: The configuration is locked by other user. [Session ID = {session}]',
    fidelity: 'documented',
    source: 'configuration guide, a configuration locked by another user',
  },
  'commit-not-stored': {
    text: 'Error: Failed to write the memory of the main board. The configuration is not committed.',
    fidelity: 'inferred',
    source: 'in the wording of a save that the CF card refuses, which is inferred too',
  },
  'cmp-files-not-written': {
    text: 'Failed to write the certificate files to the CF card. (SessionName={session}, Reason=The CF card cannot be written)',
    fidelity: 'inferred',
    source: writeFailed,
  },
  'cmp-files-no-space': {
    text: 'Failed to write the certificate files to the CF card. (SessionName={session}, Reason=The space of the CF card is insufficient)',
    fidelity: 'inferred',
    source: writeFailed,
  },
  'cmp-remark': {
    text: 'A CMP message needs attention. (SessionName={session}, Remark={remark})',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
