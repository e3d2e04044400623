import type { Messages } from '../schema/message.ts';

const source = 'Command Reference, display diagnostic-information';
const rule = '='.repeat(79);

/** What stands around the displays that diagnostic information is made of. */
export const diagnosticMessages = {
  'diagnostic-head': { text: `${rule}\n                 {line}\n${rule}\n`, fidelity: 'documented', source },
  'diagnostic-end': { text: '\n', fidelity: 'documented', source },
  'diagnostic-saving': { text: 'Now saving the diagnostic information to the device', fidelity: 'documented', source },
  'diagnostic-progress': { text: '{percent}%', fidelity: 'documented', source },
  'inventory-tail': { text: 'Datetime=<{time}>', fidelity: 'documented', source: 'Command Reference, display inventory' },
} as const satisfies Messages;
