import type page from '../../../../firmware-model/pages/device/board-channel-check.ts';
import { did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  set({ one }) {
    const isOff = one('enable', 'disable') === 'disable';
    return did({ type: 'setting.kept', setting: 'board-channel-check', ...(isOff && { value: 'disable' }) });
  },
  display: (_, { nonVolatile }) => say('board-channel-check', { state: nonVolatile.board.kept?.['board-channel-check'] ?? 'enable' }),
} satisfies Handlers<typeof page>;
