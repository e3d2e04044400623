import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user ftp-directory',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> ftp-directory <directory>', undo: 'undo local-user <user-name> ftp-directory' },
  help: {
    'local-user': 'User that this router knows by itself',
    'ftp-directory': 'Directory of the card that the user comes to by FTP',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
    directory: { type: 'string', length: [1, 128], caseSensitive: true, characters: '^\\s', help: 'Path of the directory' },
  },
  configuration: { set: { set: 'local-user <user-name> ftp-directory' }, undo: { clear: 'local-user <user-name> ftp-directory' } },
  examples: [
    { view: 'aaa', line: 'local-user Hello123@163.net ftp-directory cfcard:/' },
    { view: 'aaa', line: 'undo local-user Hello123@163.net ftp-directory' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
