import type { Page } from '../../schema/page.ts';

export default {
  title: 'sftp server default-directory',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'sftp server default-directory <sftpdir>', undo: 'undo sftp server default-directory [ <sftpdir> ]' },
  help: {
    sftp: 'SFTP server',
    server: 'Server',
    'default-directory': 'Directory of users who have none of their own',
    undo: 'Delete or restore a setting',
  },
  parameters: { sftpdir: { type: 'string', length: [1, 128], caseSensitive: true, help: 'Path of the directory' } },
  configuration: { set: { set: 'sftp server default-directory' }, undo: { clear: 'sftp server default-directory' } },
  examples: [
    { view: 'system', line: 'sftp server default-directory cfcard:' },
    { view: 'system', line: 'undo sftp server default-directory' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
