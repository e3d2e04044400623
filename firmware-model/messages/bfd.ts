import type { Messages } from '../schema/message.ts';

const session = 'Command Reference, display bfd session';
const configuration = 'Command Reference, display bfd configuration';

export const bfdMessages = {
  'bfd-disabled': {
    text: 'Error: BFD is not enabled globally.',
    fidelity: 'inferred',
    source: 'rule: examples of the chapter enable it first',
  },
  'bfd-session-missing': { text: 'Error: The BFD session does not exist.', fidelity: 'inferred' },
  'bfd-session-bound': { text: 'Error: The BFD session has been bound to another object.', fidelity: 'inferred' },
  'bfd-discriminator-taken': { text: 'Error: The local discriminator has been used by another BFD session.', fidelity: 'inferred' },
  'bfd-undo-all': {
    text: 'Warning: This operation will delete all BFD sessions. To restore BFD services, reconfigure the BFD sessions. Continue?  [Yes/No]:',
    fidelity: 'documented',
    source: 'Command Reference, undo bfd',
  },
  'bfd-sessions-head': {
    text:
      '(w): State in WTR \n' +
      '(*): State is invalid\n' +
      '------------------------------------------------------------------------------\n' +
      'Local  Remote PeerIpAddr       State     Type        InterfaceName\n' +
      '------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: session,
    head: true,
  },
  'bfd-sessions-row': { text: '{local:6} {remote:6} {peer:16} {state:9} {type:11} {interface}', fidelity: 'documented', source: session },
  'bfd-sessions-total': {
    text:
      '------------------------------------------------------------------------------\n' + '    Total UP/DOWN Session Number : {up}/{down}',
    fidelity: 'documented',
    source: session,
  },
  'bfd-configurations-head': {
    text:
      '--------------------------------------------------------------------------------\n' +
      'CFG Name        CFG Type       LocalDiscr MIndex    SessNum  Commit   AdminDown\n' +
      '--------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: configuration,
    head: true,
  },
  'bfd-configurations-row': {
    text: '{name:15} {type:15}{local:11}{index:10}{sessions:9}{commit:9}{down}',
    fidelity: 'documented',
    source: configuration,
  },
  'bfd-configurations-total': {
    text:
      '--------------------------------------------------------------------------------\n' +
      '     Total Commit/Uncommit CFG Number : {commit}/{uncommit}',
    fidelity: 'documented',
    source: configuration,
  },
} as const satisfies Messages;
