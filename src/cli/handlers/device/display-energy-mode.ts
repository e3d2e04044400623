import type page from '../../../../firmware-model/pages/device/display-energy-mode.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  mode: (_, { volatile }) =>
    say('energy-mode', { mode: /\S+$/.exec(volatile.running.get('set energy-mode mode')?.line ?? '')?.[0] ?? 'standard' }),
  virtualAccess: () => say('access-point-missing'),
  modules: (_, { volatile }) =>
    say('energy-saving-modules', { state: volatile.running.has('set energy-saving pm enable') ? 'enable' : 'disable' }),
  fabrics: (_, { volatile }) =>
    say('energy-saving-fabrics', {
      state: [...volatile.running.keys()].some(key => key.startsWith('set energy-saving sfu warm-backup')) ? 'enable' : 'disable',
    }),
} satisfies Handlers<typeof page>;
