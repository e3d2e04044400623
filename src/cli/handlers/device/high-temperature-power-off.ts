import type page from '../../../../firmware-model/pages/device/high-temperature-power-off.ts';
import { did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  set({ one }) {
    const state = one('disable', 'enable');
    return [
      did({ type: 'setting.kept', setting: 'high-temperature power-off', ...(state === 'enable' && { value: 'ENABLE' }) }),
      say('high-temperature-set', { state }),
    ];
  },
  display: (_, { nonVolatile }) => say('high-temperature', { state: nonVolatile.board.kept?.['high-temperature power-off'] ?? 'DISABLE' }),
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;
