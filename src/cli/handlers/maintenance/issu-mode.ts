import type page from '../../../../firmware-model/pages/maintenance/issu-mode.ts';
import { did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  set: ({ one }) => did({ type: 'setting.kept', setting: 'issu mode', value: one('process-switchover', 'board-reset-by-chassis') }),
  display: (_, { nonVolatile }) => say('issu-mode', { mode: nonVolatile.board.kept?.['issu mode'] ?? 'process-switchover' }),
} satisfies Handlers<typeof page>;
