import type page from '../../../../firmware-model/pages/device/auto-upgrade.ts';
import { did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  set({ one }) {
    const isOpen = one('open', 'cancel') === 'open';
    return [
      did({ type: 'setting.kept', setting: 'auto-upgrade model', ...(!isOpen && { value: 'close' }) }),
      say('auto-upgrade-set', { state: isOpen ? 'open' : 'close' }),
    ];
  },
  display: (_, { nonVolatile }) => say('auto-upgrade', { state: nonVolatile.board.kept?.['auto-upgrade model'] ?? 'open' }),
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;
