import type { Messages } from '../schema/message.ts';

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
  'configuration-locked-by-name': {
    text: 'Error: The configuration is locked by user {user}.',
    fidelity: 'inferred',
    source: 'rule: CR, configuration exclusive by-user-name; in the wording of a lock by a session',
  },
  'lock-name-foreign': {
    text: 'Error: The user name is not that of the current user.',
    fidelity: 'inferred',
    source: 'rule: CR, configuration exclusive by-user-name',
  },
  'lock-name-wrong': {
    text: 'Error: The configuration is not locked by this user.',
    fidelity: 'inferred',
    source: 'rule: CR, configuration exclusive by-user-name: only the same name unlocks',
  },
  'lock-holder': {
    text: `User Index: {index}
User Session Name: {userInterface}
User Name: {user}
IP Address: {address}
Locked Time: {since}
Last Configuration Time: {editedAt}
The time out value of configuration right locked is: {seconds} second(s)`,
    fidelity: 'documented',
    source: 'CR, display configuration-occupied user',
  },
  'lock-name-held': {
    text: 'Lock User Name: {user}\nLock Time: {time}\nIdentifier: {identifier}',
    fidelity: 'documented',
    source: 'CR, display configuration exclusive by-user-name',
  },
  'lock-name-given-back': {
    text: 'Unlock User Name: {user}\nUnlock Time: {time}',
    fidelity: 'documented',
    source: 'CR, display configuration exclusive by-user-name',
  },
  'sessions-head': {
    text: `${'-'.repeat(74)}\nSession User-Intf    User                 Date                Lock\n${'-'.repeat(74)}`,
    fidelity: 'documented',
    source: 'CR, display configuration sessions',
    head: true,
  },
  'sessions-row': {
    text: '{number:8}{userInterface:13}{user:21}{date:19}    {lock}',
    fidelity: 'documented',
    source: 'CR, display configuration sessions',
  },
  'sessions-end': { text: '-'.repeat(74), fidelity: 'documented', source: 'CR, display configuration sessions' },
  'sessions-rule': { text: '-'.repeat(80), fidelity: 'documented', source: 'CR, display configuration sessions verbose' },
  'session-details': {
    text: `Session      : {number}
User-Intf    : {userInterface}
User         : {user}
Date         : {date}
Lock         :{lock}
Cfg-Mode     : {mode}
Client       : CLI
Elapsed-Time : {days} days, {time}
`,
    fidelity: 'documented',
    source: 'CR, display configuration sessions verbose; the mark of a lock is ours',
  },
  'commit-not-stored': {
    text: 'Error: Failed to write the memory of the main board. The configuration is not committed.',
    fidelity: 'inferred',
    source: 'in the wording of a save that the CF card refuses, which is inferred too',
  },
  'cmp-remark': {
    text: 'A CMP message needs attention. (SessionName={session}, Remark={remark})',
    fidelity: 'inferred',
  },
  'storage-usage-high': {
    text:
      'The storage usage exceeded the pre-set overload threshold.(TrapSeverity=4, ProbableCause=75265, EventType=3, PhysicalIndex={index}, ' +
      'PhysicalName={name}, RelativeResource=cfcard, UsageType=5, SubIndex=1, UsageValue={usage}, Unit=1, UsageThreshold={threshold})',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active; the name of the board is ours',
  },
  'storage-usage-normal': {
    text:
      'The storage usage fell below the pre-set overload threshold.(TrapSeverity=4, ProbableCause=75265, EventType=3, PhysicalIndex={index}, ' +
      'PhysicalName={name}, RelativeResource=cfcard, UsageType=5, SubIndex=1, UsageValue={usage}, Unit=1, UsageThreshold={threshold})',
    fidelity: 'inferred',
    source: 'hwStorageUtilizationResume: that it comes is documented, its sentence is ours',
  },
} as const satisfies Messages;
