import type { Messages } from '../schema/message.ts';

const page = 'NE40E V800R012C10 Command Reference, display ip host';

export const ipServiceMessages = {
  'ip-host-head': { text: 'Host          Age       Flags           Address', fidelity: 'documented', source: page, head: true },
  // its samples disagree on the column of the age by two blanks
  'ip-host-row': { text: '{host:14}0         static          {address}', fidelity: 'documented', source: page },
} as const satisfies Messages;
