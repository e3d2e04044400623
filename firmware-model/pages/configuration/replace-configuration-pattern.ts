import type { Page } from '../../schema/page.ts';

export default {
  title: 'replace configuration pattern',
  views: ['configuration'],
  effect: 'immediate',
  level: 3,
  twoPhase: true,
  forms: {
    replace: 'replace configuration pattern <src-string> with <target-string>',
  },
  help: {
    replace: 'Replace',
    configuration: 'In the configuration of this view',
    pattern: 'A word',
    with: 'By another',
  },
  parameters: {
    'src-string': { type: 'string', length: [1, 32], caseSensitive: true, characters: '-_0-9A-Za-z', help: 'Word to be replaced' },
    'target-string': { type: 'string', length: [1, 64], caseSensitive: true, characters: '-_0-9A-Za-z', help: 'Word in its place' },
  },
  examples: [{ view: 'system', line: 'replace configuration pattern huawei with huawei123' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
