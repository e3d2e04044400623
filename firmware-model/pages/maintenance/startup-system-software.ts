import type { Page } from '../../schema/page.ts';

export default {
  title: 'startup system-software',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    board: 'startup system-software <name> [ all | slot <slot-id> ] [ integrity ]',
    slave: 'startup system-software <system-file> slave-board [ integrity ]',
  },
  help: {
    startup: 'What the next start loads',
    'system-software': 'System software',
    all: 'For all main boards',
    slot: 'Board in a slot',
    integrity: 'Check all of the file',
    'slave-board': 'For the slave main board',
  },
  parameters: {
    name: { type: 'string', length: [4, 127], caseSensitive: true, help: 'System software, `.cc`' },
    'system-file': { type: 'string', length: [4, 127], caseSensitive: true, help: 'System software, `.cc`' },
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'startup system-software V800R012C10SPC300.cc' },
    { view: 'user', line: 'startup system-software V800R012C10SPC300.cc all integrity' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, startup system-software (User view) and startup system-software slave-board',
    fidelity: 'documented',
  },
} as const satisfies Page;
