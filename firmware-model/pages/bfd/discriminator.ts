import type { Page } from '../../schema/page.ts';

export default {
  title: 'discriminator (BFD session view)',
  views: ['bfd-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    local: 'discriminator local <discr-value>',
    remote: 'discriminator remote <remote-discr-value>',
    undoLocal: 'undo discriminator local',
    undoRemote: 'undo discriminator remote',
  },
  help: {
    discriminator: 'Number that the session is known by',
    local: 'At this end',
    remote: 'At the other end',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'discr-value': { type: 'integer', range: [1, 16384], help: 'Number' },
    'remote-discr-value': { type: 'integer', range: [1, 4294967295], help: 'Number' },
  },
  configuration: {
    local: { set: 'discriminator local' },
    remote: { set: 'discriminator remote' },
    undoLocal: { clear: 'discriminator local' },
    undoRemote: { clear: 'discriminator remote' },
  },
  examples: [
    { view: 'bfd-session', line: 'discriminator local 80' },
    { view: 'bfd-session', line: 'discriminator remote 800' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
