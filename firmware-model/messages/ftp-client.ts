import type { Messages } from '../schema/message.ts';

const ofPrompt = 'as of prompt: Command Reference, prompt';

/** Words of the FTP client; what the server answers stands between them as it answers. */
export const ftpClientMessages = {
  'ftp-trying': { text: 'Trying {host} ...\nPress CTRL + K to abort', fidelity: 'documented', source: 'Command Reference, ftp' },
  'ftp-connected': { text: 'Connected to {host}.', fidelity: 'documented', source: 'Command Reference, ftp' },
  'ftp-user': { text: 'User({host}:(none)):', fidelity: 'documented', source: 'Command Reference, ftp' },
  'ftp-password': { text: 'Password:', fidelity: 'documented', source: 'Command Reference, ftp' },
  'ftp-not-connected': { text: 'Error: There is no FTP connection.', fidelity: 'inferred' },
  'ftp-connected-already': { text: 'Error: The FTP connection to {host} already exists.', fidelity: 'inferred' },
  'ftp-ascii': {
    text: 'Warning: The file may not transfer correctly in ASCII mode.',
    fidelity: 'documented',
    source: 'Command Reference, get',
  },
  'ftp-progress': { text: '| 100% [***********]', fidelity: 'documented', source: 'Command Reference, get' },
  'ftp-sent-progress': { text: '\\     100% [***********]', fidelity: 'documented', source: 'Command Reference, put' },
  'ftp-received': {
    text: '\nFTP: {octets} byte(s) received in {seconds} second(s) {rate}Kbyte(s)/sec.',
    fidelity: 'documented',
    source: 'Command Reference, get',
  },
  'ftp-sent': {
    text: 'FTP: {octets} byte(s) send in {seconds} second(s) {rate}Kbyte(s)/sec.',
    fidelity: 'documented',
    source: 'Command Reference, put',
  },
  'ftp-delete-question': {
    text: 'Warning: File {file} will be deleted. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, delete (FTP client view)',
  },
  'ftp-mget-question': { text: 'mget {file} [transfer file [y/n]]? ', fidelity: 'documented', source: 'Command Reference, mget' },
  'ftp-more-names': {
    text: 'Warning: More than {most} files match {pattern}. Only the first {most} are transferred.',
    fidelity: 'inferred',
  },
  'ftp-mput-question': {
    text: 'Warning: Continue to upload {file}?Please select [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, mput',
  },
  'ftp-switched': { text: 'Info: Switching {what} {how} succeeded.', fidelity: 'inferred', source: ofPrompt },
  'ftp-local-directory': { text: 'The current local directory is {directory}.', fidelity: 'inferred' },
} as const satisfies Messages;
