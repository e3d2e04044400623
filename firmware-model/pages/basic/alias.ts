import type { Page } from '../../schema/page.ts';

export default {
  title: 'alias',
  views: ['command-alias'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'alias <alias-string> [ parameter <parameter> &<1-32> ] command <command>',
    undo: 'undo alias <alias-string>',
  },
  help: {
    alias: 'Word that stands for a command',
    parameter: 'What is typed behind the word',
    command: 'Command that it stands for',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'alias-string': {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      characters: 'A-Za-z0-9-',
      help: 'Alias, a letter first',
    },
    parameter: { type: 'string', length: [2, 63], caseSensitive: false, characters: '$A-Za-z0-9-', help: 'Name that begins with $' },
    command: { type: 'string', length: [1, 511], caseSensitive: true, help: 'Command, in double quotes where it has blanks' },
  },
  configuration: {
    set: { set: 'alias <alias-string>' },
    undo: { clear: 'alias <alias-string>' },
  },
  examples: [
    { view: 'command-alias', line: 'alias show command display' },
    { view: 'command-alias', line: 'alias showif parameter $ifnum $iftype command "display interface $iftype $ifnum"' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
