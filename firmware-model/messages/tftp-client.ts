import type { Messages } from '../schema/message.ts';

/** Words of a TFTP client; the manual prints none. */
export const tftpClientMessages = {
  'tftp-get': {
    text: 'Info: Transfer file in binary mode.\nDownloading the file from the remote TFTP server. Please wait...',
    fidelity: 'inferred',
    source: 'as of sister products',
  },
  'tftp-get-done': {
    text: 'TFTP: Downloading the file successfully.\n   {octets} byte(s) received in {seconds} second(s).',
    fidelity: 'inferred',
    source: 'as of sister products',
  },
  'tftp-put': {
    text: 'Info: Transfer file in binary mode.\nUploading the file to the remote TFTP server. Please wait...',
    fidelity: 'inferred',
    source: 'as of sister products',
  },
  'tftp-put-done': {
    text: 'TFTP: Uploading the file successfully.\n   {octets} byte(s) sent in {seconds} second(s).',
    fidelity: 'inferred',
    source: 'as of sister products',
  },
  'tftp-refused': { text: 'Error: The TFTP server refused: {detail}', fidelity: 'inferred' },
} as const satisfies Messages;
