import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user service-type(AAA view)',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'local-user <user-name> service-type { { terminal | telnet | ftp | ssh | qx | snmp | mml | http } * | ppp }',
    none: 'local-user <user-name> service-type none',
    all: 'local-user <user-name> service-type all',
    undo: 'undo local-user <user-name> service-type',
  },
  help: {
    'local-user': 'User that this router knows by itself',
    'service-type': 'Ways in that the user may take',
    terminal: 'Console',
    telnet: 'Telnet',
    ftp: 'FTP',
    ssh: 'SSH',
    qx: 'QX',
    snmp: 'SNMP',
    mml: 'MML',
    http: 'HTTP',
    ppp: 'PPP',
    none: 'None',
    all: 'All of them',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
  },
  configuration: {
    set: { set: 'local-user <user-name> service-type' },
    none: { clear: 'local-user <user-name> service-type' },
    all: { set: 'local-user <user-name> service-type' },
    undo: { clear: 'local-user <user-name> service-type' },
  },
  examples: [
    { view: 'aaa', line: 'local-user Hello123@huawei.net service-type ssh' },
    { view: 'aaa', line: 'local-user Hello123@huawei.net service-type terminal ssh' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
