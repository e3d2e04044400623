import type { Page } from '../../schema/page.ts';

export default {
  title: 'header',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    loginText: 'header login information <text>',
    loginFile: 'header login file <file-name>',
    shellText: 'header shell information <text>',
    shellFile: 'header shell file <file-name>',
    undoLogin: 'undo header login',
    undoShell: 'undo header shell',
  },
  help: {
    header: 'Text shown to whoever logs in',
    login: 'Before the log-in',
    shell: 'Behind the log-in',
    information: 'The text itself, between two of the same character',
    file: 'A file of the CF card that holds the text',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    text: { type: 'string', length: [1, 480], rest: true, lines: true, help: 'Text' },
    'file-name': { type: 'path', length: [1, 64], help: 'Name of the file, of which 2 KB are shown' },
  },
  configuration: {
    loginText: { handled: 'header login' },
    loginFile: { set: 'header login' },
    shellText: { handled: 'header shell' },
    shellFile: { set: 'header shell' },
    undoLogin: { clear: 'header login' },
    undoShell: { clear: 'header shell' },
  },
  examples: [
    { view: 'system', line: 'header shell information Hello Welcome' },
    { view: 'system', line: 'header login file cfcard:/header-file.txt' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
