import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service refclock-master',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'ntp-service refclock-master [ <ip-address> ] [ <stratum> ]', undo: 'undo ntp-service refclock-master [ <ip-address> ]' },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    'refclock-master': 'The clock of the router is a reference for others',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'Local clock, 127.127.1.0 to 127.127.1.3' },
    stratum: { type: 'integer', range: [1, 15], help: 'Stratum, by default 8' },
  },
  configuration: { set: { set: 'ntp-service refclock-master' }, undo: { clear: 'ntp-service refclock-master' } },
  examples: [
    { view: 'system', line: 'ntp-service refclock-master 3' },
    { view: 'system', line: 'ntp-service refclock-master 127.127.1.0 2' },
    { view: 'system', line: 'undo ntp-service refclock-master' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
