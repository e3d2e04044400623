import type { Page } from '../../schema/page.ts';
import { severities } from '../../value-names.ts';

export default {
  title: 'info-center source channel',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state { off | on } | level <severitylog> } * | trap { state { off | on } | level <severitytrap> } * | debug { state { off | on } | level <severitydbg> } * ] *',
    undo: 'undo info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state | level } * | trap { state | level } * | debug { state | level } * ] *',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    source: 'What a channel lets through',
    default: 'Modules without a record of their own',
    channel: 'Channel',
    log: 'Logs',
    trap: 'Traps',
    debug: 'Debugging information',
    state: 'Whether it gets through',
    off: 'It does not',
    on: 'It does',
    level: 'Down to which severity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'module-name': {
      type: 'string',
      length: [1, 31],
      help: 'Name of the module',
    },
    'channel-number': {
      type: 'integer',
      range: [0, 9],
      help: 'Number of the channel',
    },
    'channel-name': {
      type: 'string',
      length: [1, 30],
      characters: 'A-Za-z0-9',
      help: 'Name of the channel',
    },
    severitylog: {
      type: 'choice',
      values: severities,
      help: 'Severity',
    },
    severitytrap: {
      type: 'choice',
      values: severities,
      help: 'Severity',
    },
    severitydbg: {
      type: 'choice',
      values: severities,
      help: 'Severity',
    },
  },
  configuration: {
    set: {
      handled: 'info-center source <module-name> channel <channel-number>',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center source cli channel snmpagent log level emergencies',
    },
    {
      view: 'system',
      line: 'info-center source default channel 4 log state on level debugging trap state off',
    },
    {
      view: 'system',
      line: 'undo info-center source default channel 4 log level',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
