import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki load',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    ca: 'pki load preset-ca domain default',
    local: 'pki load preset-local domain default',
    undoCa: 'undo pki load preset-ca domain default',
    undoLocal: 'undo pki load preset-local domain default',
  },
  help: {
    pki: 'Public key infrastructure',
    load: 'Load preset certificates at a start',
    'preset-ca': 'Preset CA certificates',
    'preset-local': 'Preset local certificate',
    domain: 'PKI domain',
    default: 'Domain of the preset certificates',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    ca: { set: 'pki load preset-ca domain default' },
    local: { set: 'pki load preset-local domain default', default: 'pki load preset-local domain default' },
    undoCa: { clear: 'pki load preset-ca domain default' },
    undoLocal: { clear: 'pki load preset-local domain default', line: 'undo pki load preset-local domain default' },
  },
  examples: [
    { view: 'system', line: 'pki load preset-ca domain default' },
    { view: 'system', line: 'undo pki load preset-local domain default' },
  ],
  source: { from: 'Configuration Guide of V800R021 and later; defaults: huawei-pki.yang', fidelity: 'documented' },
} as const satisfies Page;
