import type page from '../../../../firmware-model/pages/maintenance/set-flash-lock.ts';
import { did } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** The flash is locked unless it is to be so later only: then the day is kept, counted from 1970. */
export default {
  now: () => did({ type: 'setting.kept', setting: 'flash-lock' }),
  later: ({ args }, router) =>
    did({ type: 'setting.kept', setting: 'flash-lock', value: `${Math.floor(router.now / millisecondsOfDay) + Number(args.day)}` }),
} satisfies Handlers<typeof page>;

const millisecondsOfDay = 24 * 3600_000;
