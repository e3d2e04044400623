import type { Page } from '../../schema/page.ts';
import { severities } from '../../value-names.ts';

export default {
  title: 'info-center log-severity',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center log-severity bymodule-alias <module-name> <logname> severity <log-level>',
    undo: 'undo info-center log-severity bymodule-alias <module-name> <logname> severity',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    'log-severity': 'Severity of a log',
    'bymodule-alias': 'By module and name',
    severity: 'Severity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'module-name': {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the module',
    },
    logname: {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the log',
    },
    'log-level': {
      type: 'choice',
      values: severities,
      help: 'Severity',
    },
  },
  configuration: {
    set: {
      set: 'info-center log-severity bymodule-alias <module-name> <logname>',
    },
    undo: {
      clear: 'info-center log-severity bymodule-alias <module-name> <logname>',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center log-severity bymodule-alias cli cmdrecord severity error',
    },
    {
      view: 'system',
      line: 'undo info-center log-severity bymodule-alias cli cmdrecord severity',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
