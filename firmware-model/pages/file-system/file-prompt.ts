import type { Page } from '../../schema/page.ts';

export default {
  title: 'file prompt',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'file prompt { quiet | alert }',
    undo: 'undo file prompt quiet',
  },
  help: {
    file: 'File system',
    prompt: 'Whether file commands ask before they act',
    quiet: 'Act without asking',
    alert: 'Ask before files are lost or changed',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'file prompt', default: 'file prompt alert' },
    undo: { clear: 'file prompt' },
  },
  examples: [
    { view: 'system', line: 'file prompt quiet' },
    { view: 'system', line: 'undo file prompt quiet' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
