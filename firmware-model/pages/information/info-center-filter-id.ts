import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center filter-id (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    id: 'info-center filter-id <filter-id>',
    ids: 'info-center filter-id <filter-id> <next-id> &<1-49>',
    alias: 'info-center filter-id bymodule-alias <modname> <alias>',
    idByNumber: 'info-center filter-id <filter-id> bynumber <packetNum>',
    aliasByNumber: 'info-center filter-id bymodule-alias <modname> <alias> bynumber <packetNum>',
    idByTime: 'info-center filter-id <filter-id> bytime <time>',
    aliasByTime: 'info-center filter-id bymodule-alias <modname> <alias> bytime <time>',
    undoId: 'undo info-center filter-id <filter-id>',
    undoAlias: 'undo info-center filter-id bymodule-alias <modname> <alias>',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    'filter-id': 'Logs and traps that are filtered out',
    'bymodule-alias': 'By module and name',
    bynumber: 'So many of them',
    bytime: 'For so long',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'filter-id': {
      type: 'integer',
      range: [0, 4294967295],
      help: 'Id of the log or trap',
    },
    'next-id': {
      type: 'integer',
      range: [0, 4294967295],
      help: 'Id of another log or trap',
    },
    packetNum: {
      type: 'integer',
      range: [0, 4294967295],
      help: 'Number of logs or traps',
    },
    time: {
      type: 'integer',
      range: [0, 4294967295],
      help: 'Time',
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
    ids: { handled: 'info-center filter-id <filter-id>' },
    idByNumber: { set: 'info-center filter-id <filter-id>' },
    aliasByNumber: { set: 'info-center filter-id bymodule-alias <modname> <alias>' },
    idByTime: { set: 'info-center filter-id <filter-id>' },
    aliasByTime: { set: 'info-center filter-id bymodule-alias <modname> <alias>' },
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
      line: 'info-center filter-id 177209348 177209349 177209350',
    },
    {
      view: 'system',
      line: 'info-center filter-id bymodule-alias snmp snmp_mib_set bynumber 100',
    },
    {
      view: 'system',
      line: 'info-center filter-id 177209348 bytime 10',
    },
    {
      view: 'system',
      line: 'undo info-center filter-id 177209348',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, info-center filter-id and info-center filter-id (System view), whose text has several ids on a line',
    fidelity: 'documented',
  },
} as const satisfies Page;
