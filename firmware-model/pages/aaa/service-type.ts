import type { Page } from '../../schema/page.ts';

export default {
  title: 'service-type',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'service-type { ftp | ppp | ssh | telnet | terminal | snmp | qx | mml | http } *', undo: 'undo service-type' },
  help: {
    'service-type': 'Ways in that users of the domain may take',
    ftp: 'FTP',
    ppp: 'PPP',
    ssh: 'SSH',
    telnet: 'Telnet',
    terminal: 'Console',
    snmp: 'SNMP',
    qx: 'QX',
    mml: 'MML',
    http: 'HTTP',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: { set: { set: 'service-type' }, undo: { clear: 'service-type' } },
  examples: [{ view: 'aaa-domain', line: 'service-type ssh' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
