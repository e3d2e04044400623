import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ftp server ip-block list',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    blocked: 'display ftp server ip-block list',
    failing: 'display ftp server ip auth-fail information',
  },
  help: {
    display: 'Display current system information',
    ftp: 'File Transfer Protocol',
    server: 'Server',
    'ip-block': 'Addresses from which log-ins fail',
    list: 'Addresses that are blocked',
    ip: 'Addresses',
    'auth-fail': 'Log-ins that have failed',
    information: 'What is known of them',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display ftp server ip-block list' },
    { view: 'user', line: 'display ftp server ip auth-fail information' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
