import type { Page } from '../../schema/page.ts';

export default {
  title: 'display logfile list',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'display logfile [ security | log | diagnose ] list starttime <starttime-value> endtime <endtime-value>',
    ofSlave: 'display logfile [ security | log | diagnose ] list starttime <starttime-value> endtime <endtime-value> slave',
  },
  help: {
    display: 'Display information',
    logfile: 'Log file',
    security: 'Security logs',
    log: 'Logs of users',
    diagnose: 'Diagnostic logs',
    list: 'List of files',
    starttime: 'From a time on',
    endtime: 'Up to a time',
    slave: 'Of the slave main board',
  },
  parameters: {
    'starttime-value': {
      type: 'string',
      length: [17, 19],
      help: 'YYYY/MM/DD,HH:MM:SS',
    },
    'endtime-value': {
      type: 'string',
      length: [17, 19],
      help: 'YYYY/MM/DD,HH:MM:SS',
    },
  },
  examples: [
    {
      view: 'user',
      line: 'display logfile log list starttime 2020/2/1,08:12:12 endtime 2020/2/2,12:17:43',
    },
    {
      view: 'user',
      line: 'display logfile log list starttime 2020/2/1,08:12:12 endtime 2020/2/2,12:17:43 slave',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display logfile list and display logfile list slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
