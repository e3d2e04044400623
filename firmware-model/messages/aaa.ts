import type { Messages } from '../schema/message.ts';

const display = 'Command Reference, display local-user';

export const aaaMessages = {
  'local-user-head': {
    text:
      '------------------------------------------------------------------------------------------------------\n' +
      'Username                         State   Type   Car   Access-limit   Online   AdminLevel   UsergroupId\n' +
      '------------------------------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: display,
    head: true,
  },
  'local-user-row': {
    text: '{name:32} {state:7} {type:6} Dft             No {online:>8}   {level:10}   -',
    fidelity: 'documented',
    source: display,
  },
  'local-user-end': {
    text: '------------------------------------------------------------------------------------------------------\nTotal {count}, {count} printed',
    fidelity: 'documented',
    source: display,
  },
} as const satisfies Messages;
