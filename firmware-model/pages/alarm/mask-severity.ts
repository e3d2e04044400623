import type { Page } from '../../schema/page.ts';

export default {
  title: 'mask severity',
  views: ['alarm-mask'],
  effect: 'candidate',
  level: 2,
  forms: {
    critical: 'mask severity Critical',
    major: 'mask severity Major',
    minor: 'mask severity Minor',
    warning: 'mask severity Warning',
    undoCritical: 'undo mask severity Critical',
    undoMajor: 'undo mask severity Major',
    undoMinor: 'undo mask severity Minor',
    undoWarning: 'undo mask severity Warning',
  },
  help: {
    mask: 'Alarms that are not wanted',
    severity: 'Those of one severity',
    Critical: 'Critical',
    Major: 'Major',
    Minor: 'Minor',
    Warning: 'Warning',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    critical: {
      set: 'mask severity critical',
    },
    major: {
      set: 'mask severity major',
    },
    minor: {
      set: 'mask severity minor',
    },
    warning: {
      set: 'mask severity warning',
    },
    undoCritical: {
      clear: 'mask severity critical',
    },
    undoMajor: {
      clear: 'mask severity major',
    },
    undoMinor: {
      clear: 'mask severity minor',
    },
    undoWarning: {
      clear: 'mask severity warning',
    },
  },
  examples: [
    {
      view: 'alarm-mask',
      line: 'mask severity warning',
    },
    {
      view: 'alarm-mask',
      line: 'undo mask severity Major',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
