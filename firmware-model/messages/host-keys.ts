import type { Messages } from '../schema/message.ts';

const rsa = 'Command Reference, rsa local-key-pair';
const dsa = 'Command Reference, dsa local-key-pair create';
const ecc = 'Command Reference, ecc local-key-pair create';
const replacing = 'Configuration Guide of later data centre switches, ecc local-key-pair create';
const display = 'Command Reference, display local-key-pair public';

/** Host keys of SSH: how they are made, destroyed and shown. */
export const hostKeyMessages = {
  'rsa-peer-key-view': {
    text: 'Enter "RSA public key" view, and you can return the system view with "peer-public-key end".',
    fidelity: 'documented',
    source: 'Command Reference, rsa peer-public-key',
  },
  'dsa-peer-key-view': {
    text: 'Info: Enter "DSA public key" view, return system view with "peer-public-key end".',
    fidelity: 'documented',
    source: 'Configuration Guide, example of DSA log-in',
  },
  'ecc-peer-key-view': {
    text: 'Enter "ECC public key" view, return system view with "peer-public-key end".',
    fidelity: 'documented',
    source: 'Command Reference, ecc peer-public-key',
  },
  'rsa-key-code-view': {
    text: 'Enter "RSA key code" view, and you can return the last view with "public-key-code end".',
    fidelity: 'documented',
    source: 'Command Reference, public-key-code end',
  },
  'dsa-key-code-view': {
    text: 'Info: Enter "DSA key code" view, return last view with "public-key-code end".',
    fidelity: 'documented',
    source: 'Configuration Guide, example of DSA log-in',
  },
  'ecc-key-code-view': { text: 'Enter "ECC key code" view, return last view with "public-key-code end".', fidelity: 'inferred' },
  'sm2-peer-key-view': {
    text: 'Enter "SM2 public key" view, return system view with "peer-public-key end".',
    fidelity: 'documented',
    source: 'Command Reference, sm2 peer-public-key',
  },
  // The manual shows the line of the view above once more: a slip.
  'sm2-key-code-view': { text: 'Enter "SM2 key code" view, return last view with "public-key-code end".', fidelity: 'inferred' },
  'sm2-peer-key-head': {
    text: '=====================================\nKey name: {name}\n=====================================\nKey Code: ',
    fidelity: 'documented',
    source: 'Command Reference, display sm2 peer-public-key',
  },
  'sm2-peer-keys-head': {
    text: '------------------------------------------\nBits   Name                           \n------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display sm2 peer-public-key',
  },
  'sm2-peer-keys-row': { text: '{bits:7}{name:25}', fidelity: 'documented', source: 'Command Reference, display sm2 peer-public-key' },
  'sm2-peer-keys-end': {
    text: '------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display sm2 peer-public-key',
  },
  'no-such-peer-key': { text: 'Error: The peer public key does not exist.', fidelity: 'inferred' },
  'peer-key-invalid': { text: 'Error: The public key is invalid.', fidelity: 'inferred' },
  'peer-key-head': {
    text:
      '\n=====================================\n' +
      '    Key name: {name}\n' +
      '    Encoding type : {encoding}\n' +
      '=====================================\n' +
      'Key Code:',
    fidelity: 'documented',
    source: 'Command Reference, display rsa peer-public-key',
  },
  'peer-keys-head': {
    text: '------------------------------------------\n       Bits      Name\n------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display rsa peer-public-key',
    head: true,
  },
  'peer-keys-row': { text: '       {bits:10}{name}', fidelity: 'documented', source: 'Command Reference, display rsa peer-public-key' },
  'peer-keys-end': {
    text: '------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display rsa peer-public-key',
  },
  'host-key-name': { text: 'The key name will be:{name}', fidelity: 'documented', source: rsa },
  'host-key-name-info': { text: 'Info: The key name will be: {name}', fidelity: 'documented', source: dsa },
  'host-key-range': { text: 'The range of public key size is ({lengths}).', fidelity: 'documented', source: rsa },
  'host-key-lengths-dsa': {
    text: 'Info: The key modulus can be any one of the following : {lengths}.',
    fidelity: 'documented',
    source: dsa,
  },
  'host-key-lengths-ecc': {
    text: 'Info: The key modulus can be any one of the following: {lengths}.',
    fidelity: 'documented',
    source: ecc,
  },
  'host-key-note': { text: 'NOTE: Key pair generation will take a short while.', fidelity: 'documented', source: rsa },
  'host-key-note-info': { text: 'Info: Key pair generation will take a short while.', fidelity: 'documented', source: dsa },
  'host-key-modulus-rsa': { text: 'Please input the modulus [default = {usual}]:', fidelity: 'documented', source: rsa },
  'host-key-modulus-ecc': { text: 'Please input the modulus [default={usual}]:', fidelity: 'documented', source: ecc },
  'host-key-modulus-wrong': { text: 'Error: The modulus must be one of the following: {lengths}.', fidelity: 'inferred' },
  'host-key-exists': {
    text: '% {kind} keys defined for {name} already exist.',
    fidelity: 'inferred',
    source: `${replacing}, where the dialogue has more lines of its own`,
  },
  'host-key-replace': {
    text: 'Confirm to replace them? Please select [Y/N]: ',
    fidelity: 'inferred',
    source: `${replacing}, where the dialogue has more lines of its own`,
  },
  'host-key-generating': { text: 'Info: Generating keys...', fidelity: 'documented', source: dsa },
  'host-key-created': { text: 'Info: Succeeded in creating the {kind} host keys.', fidelity: 'documented', source: dsa },
  'host-key-destroy-name': { text: 'The name for the keys which will be destroyed is {name}.', fidelity: 'documented', source: rsa },
  'host-key-destroy': { text: 'Confirm to destroy these keys? Please select [Y/N]: ', fidelity: 'documented', source: rsa },
  'host-key-destroy-name-info': {
    text: 'Info: The name of the key which will be destroyed is {name}.',
    fidelity: 'documented',
    source: 'Command Reference, dsa local-key-pair destroy',
  },
  'host-key-destroy-warning': {
    text: 'Warning: These keys will be destroyed. Continue? Please select [Y/N]: ',
    fidelity: 'documented',
    source: 'Command Reference, dsa local-key-pair destroy',
  },
  'host-key-destroyed': {
    text: 'Info: Succeeded in destroying the {kind} host keys.',
    fidelity: 'documented',
    source: 'Command Reference, ecc local-key-pair destroy',
  },
  'host-key-missing': { text: 'Error: The local {kind} key pair does not exist.', fidelity: 'inferred' },

  'host-key-public': {
    text:
      '========================================================\n' +
      'Time of Key pair created : {time}\n' +
      'Key name    : {name}\n' +
      'Key modulus : {bits}\n' +
      'Key type    : {kind} Encryption Key\n' +
      '========================================================\n' +
      'Key code:\n',
    fidelity: 'documented',
    source: `${display}; printed for DSA`,
  },
  'host-key-public-ecc': {
    text:
      '========================================================\n' +
      'Time of Key pair created : {time}\n' +
      'Key Name : {name}\n' +
      'Key Type : ECC Encryption Key\n' +
      '========================================================\n' +
      'Key Code:',
    fidelity: 'documented',
    source: display,
  },
  'host-key-sequence': { text: '{octets}', fidelity: 'documented', source: display },
  'host-key-integer': { text: '  {octets}', fidelity: 'documented', source: display },
  'host-key-octets': { text: '    {octets}', fidelity: 'documented', source: display },
  'host-key-point': { text: '  {octets}', fidelity: 'documented', source: display },
  'host-key-pem-begin': {
    text: '\nHost public Key for PEM format Code:\n---- BEGIN SSH2 PUBLIC KEY ----',
    fidelity: 'documented',
    source: display,
  },
  'host-key-pem-begin-ecc': {
    text: '\nHost public key for PEM format code:\n---- BEGIN SSH2 PUBLIC KEY ----',
    fidelity: 'documented',
    source: display,
  },
  'host-key-pem-line': { text: '{base64}', fidelity: 'documented', source: display },
  'host-key-pem-end': { text: '---- END SSH2 PUBLIC KEY ----', fidelity: 'documented', source: display },
  'host-key-openssh': {
    text: '\nPublic key code for pasting into OpenSSH authorized_keys file:\n{algorithm} {base64} {comment}',
    fidelity: 'documented',
    source: `${display}; printed for DSA`,
  },
} as const satisfies Messages;
