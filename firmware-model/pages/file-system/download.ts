import type { Page } from '../../schema/page.ts';

export default {
  title: 'download',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    fetch: 'download <file-url> [ save-as <file-path> | ssl-policy <policy-name> [ ssl-verify peer ] | vpn-instance <vpn-name> ] *',
  },
  help: {
    download: 'Fetch a software package by its URL',
    'save-as': 'Where it is kept',
    'ssl-policy': 'SSL policy of the connection',
    'ssl-verify': 'Whether the server is verified',
    peer: 'The server has to show who it is',
    'vpn-instance': 'VPN instance',
  },
  parameters: {
    'file-url': { type: 'string', length: [1, 255], caseSensitive: true, help: 'URL of the package, .cc' },
    'file-path': { type: 'path', length: [1, 128], help: 'File or directory of the card' },
    'policy-name': { type: 'string', length: [1, 23], help: 'Name of the SSL policy' },
    'vpn-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [
    { view: 'user', line: 'download http://10.1.1.1:443/test.cc ssl-policy test save-as cfcard:/test.cc vpn-instance test' },
    { view: 'user', line: 'download http://10.1.1.1/test.cc' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
