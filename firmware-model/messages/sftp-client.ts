import type { Messages } from '../schema/message.ts';

const ofGuides = 'words of log-ins in guides of the family';

/** Logging in to an SSH server, and what its files are answered with. */
export const sftpClientMessages = {
  'client-username': { text: 'Please input the username: ', fidelity: 'documented', source: 'Command Reference, sftp' },
  'client-password': { text: 'Enter password:', fidelity: 'documented', source: 'Command Reference, sftp' },
  'client-question': { text: '{text}', fidelity: 'inferred', source: 'what an SSH server asks is shown as it asks' },
  'client-key-question': { text: 'The server is not authenticated. Continue to access it? (Y/N):', fidelity: 'inferred', source: ofGuides },
  'client-key-save-question': { text: "Save the server's public key? (Y/N):", fidelity: 'inferred', source: ofGuides },
  'client-key-saved': {
    text: "The server's public key will be saved with the name {host}. Please wait...",
    fidelity: 'inferred',
    source: ofGuides,
  },
  'client-key-unknown': {
    text:
      "Error: Failed to verify the server's public key.\n" +
      'Please run the command "ssh client first-time enable" to access the server and then configure a public key.',
    fidelity: 'inferred',
    source: ofGuides,
  },
  'client-key-changed': { text: "Error: The server's public key does not match the one saved before.", fidelity: 'inferred' },
  'client-login-failed': { text: 'Error: Failed to log in to the remote host.', fidelity: 'inferred' },
  'client-overwrite': {
    text: 'Warning: The file {file} already exists. Overwrite it? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, get',
  },
  'remote-directory': { text: '{directory}', fidelity: 'documented', source: 'Command Reference, pwd (SFTP client view)' },
  'remote-missing': { text: 'Error: The file or directory does not exist on the server.', fidelity: 'inferred' },
  'remote-denied': { text: 'Error: The server denies permission.', fidelity: 'inferred' },
  'remote-failed': { text: 'Error: The operation failed on the server.', fidelity: 'inferred' },
  'sftp-unavailable': { text: 'Error: The server does not provide SFTP.', fidelity: 'inferred' },
  'sftp-directory': {
    text: 'Current directory is:\n{directory}',
    fidelity: 'documented',
    source: 'Command Reference, cdup (SFTP client view)',
  },
  'sftp-get': {
    text: 'Remote file: {remote} --->  Local file: {local}',
    fidelity: 'documented',
    source: 'Command Reference, get (SFTP client view)',
  },
  'sftp-get-done': {
    text: 'Downloading file successfully ended.\nFile download is completed in {seconds} seconds.',
    fidelity: 'documented',
    source: 'Command Reference, get (SFTP client view)',
  },
  'scp-done': { text: '{file:34}100%     {octets}Bytes          {rate}Kb/s', fidelity: 'documented', source: 'Command Reference, scp' },
  'scp-no-server': {
    text: 'Error: Either the source file or the destination file must be on a remote server.',
    fidelity: 'inferred',
    source: 'not on record',
  },
  'sftp-put': { text: 'Local file: {local} --->  Remote file: {remote}', fidelity: 'inferred', source: 'as of get' },
  'sftp-put-done': {
    text: 'Uploading file successfully ended.\nFile upload is completed in {seconds} seconds.',
    fidelity: 'inferred',
    source: 'as of get',
  },
  'sftp-directory-made': {
    text: 'Info: Succeeded in creating a directory.',
    fidelity: 'documented',
    source: 'Command Reference, pwd (SFTP client view)',
  },
  'sftp-remove-directory-question': {
    text: 'Are you sure to remove it?(Y/N):',
    fidelity: 'documented',
    source: 'Command Reference, rmdir (SFTP client view)',
  },
  'sftp-directory-removed': {
    text: 'Successfully removed the directory: {path}',
    fidelity: 'documented',
    source: 'Command Reference, rmdir (SFTP client view)',
  },
  'sftp-remove-question': {
    text: 'Are you sure to remove it?(Y/N): ',
    fidelity: 'documented',
    source: 'Command Reference, remove (SFTP client view)',
  },
  'sftp-removed': {
    text: 'Successfully removed the file: {path}',
    fidelity: 'documented',
    source: 'Command Reference, remove (SFTP client view)',
  },
  'sftp-delete-question': {
    text: 'Are you sure to delte it?(Y/N): ',
    fidelity: 'documented',
    source: 'Command Reference, delete (SFTP client view), slip included',
  },
  'sftp-deleted': {
    text: 'Successfully deleted the file: {path}',
    fidelity: 'documented',
    source: 'Command Reference, delete (SFTP client view)',
  },
  'sftp-rename-question': {
    text: 'Warning: Rename {from} to {to}?[Y/N]: ',
    fidelity: 'documented',
    source: 'Command Reference, rename (SFTP client view)',
  },
  'sftp-renamed': { text: 'Info: Succeeded in renaming the file.', fidelity: 'inferred', source: 'as of mkdir' },
  'sftp-help': {
    text: 'cd\ncdup\ndir\nget\nhelp/?\nls\nmkdir\nput\npwd\nquit/exit/bye\nrename\nremove/delete\nrmdir',
    fidelity: 'documented',
    source: 'Command Reference, help (SFTP client view)',
  },
  'sftp-usage': { text: '{usage}', fidelity: 'inferred', source: 'layout of get: Command Reference, help (SFTP client view)' },
  'sftp-help-unknown': { text: 'Error: The command {name} does not exist.', fidelity: 'inferred' },
} as const satisfies Messages;
