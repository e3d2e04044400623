import type page from '../../../../firmware-model/pages/device/power-on-delay.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Takes effect at once, without a commit; 20 minutes are those of the sample. */
export default {
  setPic: ({ args }) => kept('pic', args['delay-time']),
  setBoard: ({ args }) => kept('board', args['delay-time']),
  undo: ({ one }) => [did({ type: 'setting.kept', setting: `${one('pic', 'board')} power-on-delay` }), say('power-on-delay-set')],
  display: ({ one }, { nonVolatile }) =>
    say('power-on-delay', { minutes: nonVolatile.board.kept?.[`${one('pic', 'board')} power-on-delay`] ?? 20 }),
} satisfies Handlers<typeof page>;

const kept = (of: 'pic' | 'board', value: string): readonly Step[] => [
  did({ type: 'setting.kept', setting: `${of} power-on-delay`, value }),
  say('power-on-delay-set'),
];
