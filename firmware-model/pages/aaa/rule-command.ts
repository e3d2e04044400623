import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule command',
  views: ['user-group'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'rule command <rule-name> { permit | deny } view <view-name> expression <command-string>',
    undo: 'undo rule command <rule-name>',
  },
  help: {
    rule: 'Rule',
    command: 'Which commands the users may use',
    permit: 'They may',
    deny: 'They may not',
    view: 'View',
    expression: 'Commands',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'rule-name': { type: 'string', length: [1, 15], caseSensitive: false, help: 'Name of the rule' },
    'view-name': { type: 'string', length: [1, 64], help: 'View in which it holds' },
    'command-string': { type: 'string', length: [1, 255], rest: true, help: 'How the commands begin' },
  },
  configuration: { set: { set: 'rule command <rule-name>' }, undo: { clear: 'rule command <rule-name>' } },
  examples: [
    { view: 'user-group', line: 'rule command command1 permit view system expression sysname' },
    { view: 'user-group', line: 'undo rule command command1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
