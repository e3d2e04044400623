import type { Messages } from '../schema/message.ts';

const display = 'Command Reference, display local-user';

export const aaaMessages = {
  'user-is-higher': {
    text: 'Error: Low-level users are not allowed to create, delete, or modify high-level users.',
    fidelity: 'documented',
    source: 'Command Reference, local-user',
  },
  'user-password-too-short': {
    text: 'Error: The password is shorter than the configured minimum length.',
    fidelity: 'inferred',
  },
  'user-password-forbidden': { text: 'Error: The password contains a forbidden word.', fidelity: 'inferred' },
  'user-name-too-short': {
    text: 'Error: The user name is shorter than the configured minimum length.',
    fidelity: 'inferred',
  },
  'default-domain-stays': {
    text: 'Error: The default domain cannot be deleted.',
    fidelity: 'inferred',
    source: 'Command Reference, domain: it cannot be',
  },
  'default-scheme-stays': {
    text: 'Error: The default scheme cannot be deleted.',
    fidelity: 'inferred',
    source: 'Command Reference, accounting-scheme: it is not allowed',
  },
  'default-group-stays': {
    text: 'Error: The default group {object} cannot be deleted.',
    fidelity: 'inferred',
    source: 'Command Reference, task-group: it cannot be',
  },
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
    text: '{name:32} {state:7} {type:6} Dft {limit:>14} {online:>8}   {level:10}   {group}',
    fidelity: 'documented',
    source: display,
  },
  'local-user-end': {
    text: '------------------------------------------------------------------------------------------------------\nTotal {count}, {count} printed',
    fidelity: 'documented',
    source: display,
  },
} as const satisfies Messages;
