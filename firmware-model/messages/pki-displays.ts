import type { Messages } from '../schema/message.ts';

const list = 'Command Reference, display pki cert_list';
const caList = 'Command Reference, display pki ca_list';
const file = 'Command Reference, display pki certificate filename';

/** Layouts of the PKI displays; where later trains have certificates otherwise, their release says so. */
export const pkiDisplayMessages = {
  'pki-no-certificate': { text: 'Info: No certificate exists.', fidelity: 'inferred' },
  'pki-certificate': { text: 'Certificate: \n    Data: ', fidelity: 'documented', source: list },
  'pki-ca-certificate': { text: 'Certificate: \n    Data: ', fidelity: 'documented', source: caList },
  'pki-certificate-serial': {
    text: '        Version: {version} (0x{encoded})\n        Serial Number:\n            {serial}',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-issuer': {
    text: '        Signature Algorithm: {algorithm}\n        Issuer: {issuer}\n        Validity',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-validity': {
    text: '            Not Before: {notBefore}\n            Not After : {notAfter}',
    fidelity: 'documented',
    source: list,
  },
  'pki-ca-certificate-validity': {
    text: '            Not Before: {notBefore}\n            Not After : {notAfter}',
    fidelity: 'documented',
    source: 'Configuration Guide of V800R021 to V800R023, digital certificate management',
  },
  'pki-certificate-subject': {
    text: '        Subject: {subject}\n        Subject Public Key Info:\n            Public Key Algorithm: {algorithm}',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-rsa-key': {
    text: '            RSA Public Key: ({bits} bit)\n                Modulus ({bits} bit):',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-other-key': { text: '            Public Key:', fidelity: 'inferred' },
  'pki-certificate-key-octets': {
    text: '                    {octets}',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-exponent': { text: '                Exponent:  {exponent}  (0x{hex})', fidelity: 'documented', source: list },
  'pki-certificate-extensions': {
    text: '         X509v3 extensions:',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-extension': { text: '               {name}:{critical}', fidelity: 'documented', source: list },
  'pki-ca-certificate-extension': { text: '                 {name}:{critical}', fidelity: 'documented', source: caList },
  'pki-file-certificate-extension': { text: '                {name}:{critical}', fidelity: 'documented', source: file },
  'pki-certificate-extension-value': { text: '                {value}', fidelity: 'documented', source: list },
  'pki-certificate-extension-plain-value': {
    text: '                {value}',
    fidelity: 'inferred',
    source: 'as the values that the samples have',
  },
  'pki-certificate-extension-gap': {
    text: '',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-signature': {
    text: '    Signature Algorithm: {algorithm}',
    fidelity: 'documented',
    source: list,
  },
  'pki-ca-certificate-signature': { text: '    Signature Algorithm: {algorithm}', fidelity: 'documented', source: caList },
  'pki-certificate-signature-octets': {
    text: '        {octets}',
    fidelity: 'documented',
    source: list,
  },
  'pki-certificate-file': {
    text: '    Certificate file name:{file}',
    fidelity: 'documented',
    source: 'Configuration Guide of V800R021 to V800R023, digital certificate management',
  },
  'pki-ca-certificate-file': {
    text: '    Certificate file name: {file}',
    fidelity: 'documented',
    source: 'Configuration Guide of V800R021 to V800R023, digital certificate management',
  },
  'pki-crl': {
    text: 'Certificate Revocation List (CRL):\n        Version {version} (0x{encoded})\n        Signature Algorithm: {algorithm}\n        Issuer: {issuer}',
    fidelity: 'documented',
    source: 'Command Reference, display pki crl filename',
  },
  'pki-crl-updates': {
    text: '        Last Update: {last}\n        Next Update: {next}',
    fidelity: 'documented',
    source: 'Command Reference, display pki crl filename',
  },
  'pki-crl-extensions': { text: '        CRL extensions:', fidelity: 'documented', source: 'Command Reference, display pki crl filename' },
  'pki-crl-extension': {
    text: '            {name}:{critical}',
    fidelity: 'documented',
    source: 'Command Reference, display pki crl filename',
  },
  'pki-crl-extension-value': {
    text: '                {value}',
    fidelity: 'documented',
    source: 'Command Reference, display pki crl filename',
  },
  'pki-crl-revoked': { text: 'Revoked Certificates:', fidelity: 'documented', source: 'Command Reference, display pki crl filename' },
  'pki-crl-none-revoked': { text: 'No Revoked Certificates.', fidelity: 'inferred', source: 'as OpenSSL, whose layout it is' },
  'pki-crl-entry': {
    text: '    Serial Number: {serial}\n        Revocation Date: {date}',
    fidelity: 'documented',
    source: 'Command Reference, display pki crl filename',
  },
  'pki-crl-entry-extensions': {
    text: '        CRL entry extensions:',
    fidelity: 'documented',
    source: 'Command Reference, display pki crl filename',
  },
  'pki-crl-in-list': { text: ' The x509 object type is CRL:', fidelity: 'inferred', source: 'as sister products' },
  'pki-crl-file': { text: '    Certificate file name: {file}', fidelity: 'inferred', source: 'as for a certificate in the list' },

  'pki-request': {
    text: 'Certificate Request:\n    Data:\n        Version: {version} (0x{version})\n        Subject: {subject}\n        Subject Public Key Info:\n            Public Key Algorithm: {algorithm}',
    fidelity: 'documented',
    source: 'Command Reference, display pki cert-req',
  },
  'pki-request-exponent': {
    text: '                Exponent: {exponent} (0x{hex})',
    fidelity: 'documented',
    source: 'Command Reference, display pki cert-req',
  },
  'pki-request-attributes': { text: '        Attributes:', fidelity: 'documented', source: 'Command Reference, display pki cert-req' },
  'pki-request-no-attributes': { text: '            a0:00', fidelity: 'documented', source: 'Command Reference, display pki cert-req' },
  'pki-request-attribute': { text: '            {name}', fidelity: 'inferred' },
  'pki-request-extensions': {
    text: '            Requested Extensions:',
    fidelity: 'inferred',
    source: 'as sister products display a request with alternative names',
  },
  'pki-request-extension': {
    text: '                {name}: {critical}',
    fidelity: 'inferred',
    source: 'as sister products display a request with alternative names',
  },
  'pki-request-extension-value': {
    text: '                    {value}',
    fidelity: 'inferred',
    source: 'as sister products display a request with alternative names',
  },

  'pki-public-key': {
    text: ' =====================================================\n Time of Key pair created: {time}  {year}/{month}/{day}\n Key name: {name}\n Key type: RSA encryption Key\n=====================================================\n Key code:',
    fidelity: 'documented',
    source: 'Command Reference, display pki local-key-pair public',
  },
  'pki-public-key-sequence': { text: ' {octets}', fidelity: 'documented', source: 'Command Reference, display pki local-key-pair public' },
  'pki-public-key-integer': { text: '  {octets}', fidelity: 'documented', source: 'Command Reference, display pki local-key-pair public' },
  'pki-public-key-octets': { text: '    {octets}', fidelity: 'documented', source: 'Command Reference, display pki local-key-pair public' },

  'pki-cmp-statistics': {
    text: ' CMP Session Name:{session}\n IR Send Counts               :{irSent}\n KUR Send Counts              :{kurSent}\n PollReq Send Counts          :{pollReqSent}\n IR Receive Counts            :{irReceived}\n KUR Receive Counts           :{kurReceived}\n PollReq Receive Counts       :{pollReqReceived}',
    fidelity: 'documented',
    source: 'Command Reference, display pki cmp statistics session',
  },

  'pki-whitelist': {
    text: 'Imported whitelist count: {count}\n----------------------------------------------------\nIndex  Imported Times   Whitelist Value\n-----------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display pki whitelist',
  },
  'pki-whitelist-name': {
    text: '{index:>5}{times:>10}       {name}',
    fidelity: 'documented',
    source: 'Command Reference, display pki whitelist',
  },
  'pki-whitelist-files': {
    text: '========================================\nCommon name : {name}\n========================================\nIndex  Imported Times  File Name\n========================================',
    fidelity: 'documented',
    source: 'Command Reference, display pki whitelist common-name',
  },
  'pki-whitelist-file': {
    text: '{index:>5}{times:>10}        {file}',
    fidelity: 'documented',
    source: 'Command Reference, display pki whitelist common-name',
  },
  'pki-whitelist-update': {
    text: 'update whitelist count: {count}\n=========================================\nFilename            Operation           Whitelist Value\n=========================================',
    fidelity: 'documented',
    source: 'Command Reference, display pki whitelist update',
  },
  'pki-whitelist-change': {
    text: '{file:20}{operation:22}{name}',
    fidelity: 'documented',
    source: 'Command Reference, display pki whitelist update',
  },
} as const satisfies Messages;
