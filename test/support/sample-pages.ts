import type { Page } from '../../src/cli/page.ts';

const source = { from: 'made for tests', fidelity: 'inferred' } as const;

/** Pages with one of each thing that a page can say, around real views. */
export const samplePages = {
  'sample/enter': {
    title: 'pki domain', views: ['system'], effect: 'candidate', level: 2,
    forms: { enter: 'pki domain <domain-name>', undo: 'undo pki domain <domain-name>' },
    help: { pki: 'Public key infrastructure', domain: 'PKI domain', undo: 'Delete or restore a setting' },
    parameters: { 'domain-name': { type: 'string', length: [1, 15], caseSensitive: false, help: 'Name of the domain' } },
    enters: { enter: 'pki-domain' },
    configuration: { enter: { section: 'pki domain <domain-name>' }, undo: { clear: 'pki domain <domain-name>' } },
    examples: [], source,
  },
  'sample/session': {
    title: 'pki cmp session', views: ['pki-domain'], effect: 'candidate', level: 2,
    forms: { enter: 'pki cmp session <session-name>' },
    help: { pki: 'Public key infrastructure', cmp: 'Certificate Management Protocol', session: 'CMP session' },
    parameters: { 'session-name': { type: 'string', length: [1, 31], help: 'Name of the session' } },
    enters: { enter: 'pki-cmp-session' },
    configuration: { enter: { section: 'pki cmp session <session-name>' } },
    examples: [], source,
  },
  'sample/leaves': {
    title: 'settings of a domain', views: ['pki-domain'], effect: 'candidate', level: 2,
    forms: {
      size: 'key size <bits>',
      http: 'crl http',
      noHttp: 'undo crl http',
      note: 'remark <text>',
      secret: 'challenge cipher <password>',
    },
    help: {
      key: 'Key', size: 'Size', crl: 'Certificate revocation list', http: 'Over HTTP', undo: 'Delete or restore a setting',
      remark: 'Words about the domain', challenge: 'Challenge password', cipher: 'In cipher text',
    },
    parameters: {
      bits: { type: 'integer', range: [512, 4096], help: 'Bits' },
      text: { type: 'string', length: [1, 80], rest: true, help: 'Text' },
      password: { type: 'string', length: [1, 31], secret: true, help: 'Password' },
    },
    configuration: {
      size: { set: 'key size', default: 'key size 2048' },
      http: { set: 'crl http', default: 'crl http' },
      noHttp: { clear: 'crl http', line: 'undo crl http' },
      note: { set: 'remark' },
      secret: { set: 'challenge' },
    },
    examples: [], source,
  },
  'sample/display': {
    title: 'display lines', views: ['all'], effect: 'immediate', level: 1,
    forms: {
      lines: 'display lines',
      certificate: 'display pki certificate { ca | local } *',
      list: 'display pki cert_list [ domain <domain-name> ]',
    },
    help: {
      display: 'Display information', lines: 'A few lines', pki: 'Public key infrastructure', certificate: 'Certificates',
      cert_list: 'Certificates in memory', ca: 'CA certificate', local: 'Local certificate',
      domain: 'PKI domain whose certificates are displayed, or those of all domains when no domain is named at all here',
    },
    parameters: { 'domain-name': { type: 'string', length: [1, 15], help: 'Name of the domain' } },
    examples: [], source,
  },
  'sample/files': {
    title: 'files', views: ['user'], effect: 'immediate', level: 3,
    forms: { delete: 'delete <file-name>', dir: 'dir [ <file-name> ]', all: 'dir /all' },
    help: { delete: 'Delete a file', dir: 'List files', '/all': 'Deleted files, too' },
    parameters: { 'file-name': { type: 'path', length: [1, 64], help: 'Name of the file' } },
    examples: [], source,
  },
  'sample/system': {
    title: 'addresses', views: ['system'], effect: 'candidate', level: 2,
    forms: { host: 'server { <ip-address> | <host-name> } [ port <port> ]', refused: 'refuse <host-name>' },
    help: { server: 'Server', port: 'Port', refuse: 'Say an error' },
    parameters: {
      'host-name': { type: 'string', length: [1, 20], help: 'Host' },
      'ip-address': { type: 'ipv4', help: 'Address' },
      port: { type: 'integer', range: [1, 65535], help: 'Port' },
    },
    configuration: { host: { set: 'server' }, refused: { set: 'refuse' } },
    examples: [], source,
  },
} as const satisfies Readonly<Record<string, Page>>;
