import type page from '../../../../firmware-model/pages/device/clock-datetime.ts';
import { momentOf } from '../../../config/local-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

export default {
  set({ args: { time, date }, has }, { volatile }) {
    const year = Number(date.slice(0, 4));
    if (year < 2000 || year > 2037) return say('clock-year');
    const typed = Date.parse(`${date}T${time}Z`);
    return did({ type: 'clock.set', deviceTime: has('utc') ? typed : momentOf(volatile.running, typed) });
  },
} satisfies Handlers<typeof page>;
