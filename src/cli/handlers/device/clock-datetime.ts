import type page from '../../../../firmware-model/pages/device/clock-datetime.ts';
import { timeZone } from '../../../config/time-zone.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

export default {
  set({ args: { time, date }, has }, { volatile }) {
    const year = Number(date.slice(0, 4));
    if (year < 2000 || year > 2037) return say('clock-year');
    const offsetMinutes = has('utc') ? 0 : (timeZone(volatile.running)?.offsetMinutes ?? 0);
    return did({ type: 'clock.set', deviceTime: Date.parse(`${date}T${time}Z`) - offsetMinutes * 60_000 });
  },
} satisfies Handlers<typeof page>;
