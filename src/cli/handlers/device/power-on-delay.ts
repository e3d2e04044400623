import type page from '../../../../firmware-model/pages/device/power-on-delay.ts';
import { did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Takes effect at once, without a commit; 20 minutes are those of the sample. */
export default {
  set: ({ args, one }) => [
    did({ type: 'setting.kept', setting: `${one('pic', 'board')} power-on-delay`, value: args['delay-time'] }),
    say('power-on-delay-set'),
  ],
  undo: ({ one }) => [did({ type: 'setting.kept', setting: `${one('pic', 'board')} power-on-delay` }), say('power-on-delay-set')],
  display: ({ one }, { nonVolatile }) =>
    say('power-on-delay', { minutes: nonVolatile.board.kept?.[`${one('pic', 'board')} power-on-delay`] ?? 20 }),
} satisfies Handlers<typeof page>;
