import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center filter-id (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    id: 'info-center filter-id <filter-id>',
    alias: 'info-center filter-id bymodule-alias <modname> <alias>',
    undoId: 'undo info-center filter-id <filter-id>',
    undoAlias: 'undo info-center filter-id bymodule-alias <modname> <alias>',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    'filter-id': 'Logs and traps that are filtered out',
    'bymodule-alias': 'By module and name',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'filter-id': {
      type: 'integer',
      range: [0, 4294967295],
      help: 'Id of the log or trap',
    },
    modname: {
      type: 'string',
      length: [1, 255],
      caseSensitive: false,
      help: 'Name of the module',
    },
    alias: {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the log or trap',
    },
  },
  configuration: {
    id: {
      set: 'info-center filter-id <filter-id>',
    },
    alias: {
      set: 'info-center filter-id bymodule-alias <modname> <alias>',
    },
    undoId: {
      clear: 'info-center filter-id <filter-id>',
    },
    undoAlias: {
      clear: 'info-center filter-id bymodule-alias <modname> <alias>',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center filter-id bymodule-alias snmp snmp_mib_set',
    },
    {
      view: 'system',
      line: 'info-center filter-id 177209348',
    },
    {
      view: 'system',
      line: 'undo info-center filter-id 177209348',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
