import type { Messages } from '../schema/message.ts';

export const sslMessages = {
  'ssl-policy': {
    text: '       SSL Policy Name: {name}\n     Policy Applicants: \n         Key-pair Type: {keyType}\n Certificate File Type: {fileType}\n      Certificate Type: {type}\n  Certificate Filename: {file}\n     Key-file Filename: {key}\n             auth-code: {code}\n                   MAC: {mac}\n           Issuer name: {issuer}\n          Subject name: {subject}\n   Validity Not Before: {from}\n    Validity Not After: {to}\n              CRL File: {crl}\n       Trusted-CA File: {ca}',
    fidelity: 'documented',
    source: 'Command Reference, "display ssl policy"',
  },
  'ssl-policy-missing': { text: 'Error: The SSL policy does not exist.', fidelity: 'inferred' },
  'ssl-file-missing': { text: 'Error: The file {file} does not exist.', fidelity: 'inferred' },
  'ssl-file-unreadable': { text: 'Error: The file {file} holds no certificate.', fidelity: 'inferred' },
  'ssl-code-length': { text: 'Error: The code must be a string of 1 to 31 characters.', fidelity: 'inferred' },
} as const satisfies Messages;
