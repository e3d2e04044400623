import type { Page } from '../../schema/page.ts';

export default {
  title: 'display this command group candidate',
  views: ['command-template'],
  effect: 'immediate',
  level: 2,
  forms: {
    candidate: 'display this command group candidate',
    merge: 'display this command group candidate merge',
  },
  help: {
    display: 'Display current system information',
    this: 'Configuration of the current view',
    command: 'Commands',
    group: 'Group of commands',
    candidate: 'What has been entered and is not committed',
    merge: 'With what is committed',
  },
  parameters: {},
  examples: [
    { view: 'command-template', line: 'display this command group candidate' },
    { view: 'command-template', line: 'display this command group candidate merge' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
