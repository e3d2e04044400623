import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const rule = '-'.repeat(63);
const rule65 = '-'.repeat(65);

/** Virtual systems. */
export const virtualSystemMessages = {
  'virtual-system-missing': { text: 'Error: The virtual system does not exist.', fidelity: 'inferred' },
  'virtual-system-not-entered': { text: 'Error: Failed to switch to the virtual system.', fidelity: 'inferred' },
  'virtual-system-admin-kept': { text: 'Error: The Admin-VS cannot be reset.', fidelity: 'inferred' },
  'virtual-systems-head': {
    text: `${rule}\nName                             Status         Description\n${rule}`,
    head: true,
    ...cr('display virtual-system'),
  },
  'virtual-systems-row': { text: '{name:32} running         {description}', ...cr('display virtual-system') },
  'virtual-systems-end': { text: rule, ...cr('display virtual-system') },
  'virtual-system-details': {
    text:
      'Name         : {name}\nStatus       : running\nDescription  : {description}\nCreate time  : {created}\n' +
      'Port mode    : {portMode}\nSystem MAC   : {mac}\nAssigned slot(s)\npvmb         : {slot}\nAssigned resource(s)',
    ...cr('display virtual-system'),
  },
  'virtual-system-limit': { text: '{item:12} : {limit}(Max)', ...cr('display virtual-system') },
  'virtual-systems-state-head': {
    text: `${rule65}\nName                             Saved-configuration\n${rule65}`,
    head: true,
    ...cr('display virtual-system configuration state'),
  },
  'virtual-systems-state-row': { text: '{name:32} {state}', ...cr('display virtual-system configuration state') },
  'virtual-systems-state-end': { text: rule65, ...cr('display virtual-system configuration state') },
  'virtual-system-resources-head': {
    text: `VS : {name}\n${rule65}\nItem                     Total          Used        Unused\n${rule65}`,
    head: true,
    ...cr('display virtual-system resource'),
  },
  'virtual-system-resource': { text: '{item:24} {total:14} {used:11} {unused}', ...cr('display virtual-system resource') },
  'virtual-system-resources-end': {
    text: `cpu weight               10             --          --\n${rule65}`,
    ...cr('display virtual-system resource'),
  },
  'resource-template-head': {
    text: `Resource template name: {name}\n${'-'.repeat(40)}\n${'-'.repeat(40)}`,
    ...cr('display virtual-system resource-template'),
  },
  'resource-template-row': { text: '{item:16} {value}', ...cr('display virtual-system resource-template') },
  'resource-template-end': { text: '-'.repeat(40), ...cr('display virtual-system resource-template') },
  'virtual-systems-save-question': {
    text: 'Warning: The current configuration for all the virtual systems will be written to the device. Continue? [Y/N]:',
    ...cr('save all virtual-systems'),
  },
  'virtual-system-save-question': {
    text: 'Warning: Current configuration of the virtual system will be saved to the next startup saved-configuration file! Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'Command Reference, "reset virtual-system", of which the end is cut off there',
  },
  'virtual-system-reset-question': { text: 'The virtual system will reset. Continue? [Y/N]:', ...cr('reset virtual-system') },
} as const satisfies Messages;
