import { calendar } from '../../../clock/format.ts';
import { localOffset, momentOf as localMoment, offsetMark } from '../../../config/local-time.ts';
import type { RouterFacts } from '../../run/handler.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How far ahead a reboot may be scheduled (command reference, schedule reboot). */
export const furthest = 30 * day;

/** `22:00`, on a day or at the next opportunity, as device time. */
export function momentOf(time: string, date: string | undefined, router: RouterFacts): number {
  const { running } = router.volatile;
  const { year, month, day: today } = calendar(router.now, localOffset(running, router.now));
  const local = Date.parse(`${date?.replaceAll('/', '-') ?? `${year}-${month}-${today}`}T${time}:00Z`);
  const moment = localMoment(running, local);
  return date === undefined && moment <= router.now ? localMoment(running, local + day) : moment;
}

/** `hh:mm` or minutes, in milliseconds; undefined for anything else. */
export function intervalOf(text: string): number | undefined {
  const [, hours = '0', minutes] = /^(?:(\d{1,3}):)?(\d{1,5})$/.exec(text) ?? [];
  const isRight = minutes !== undefined && (text.includes(':') ? Number(hours) <= 720 && Number(minutes) < 60 : Number(minutes) <= 43_200);
  return isRight ? (Number(hours) * 60 + Number(minutes)) * minute : undefined;
}

/** A moment as the messages about a scheduled reboot name it. */
export function described(moment: number, router: RouterFacts) {
  const { running } = router.volatile;
  const { year, month, day: dayOfMonth, time } = calendar(moment, localOffset(running, moment));
  const left = Math.ceil((moment - router.now) / minute);
  return {
    time,
    date: `${year}/${month}/${dayOfMonth}`,
    offset: offsetMark(running, moment),
    hours: Math.floor(left / 60),
    minutes: left % 60,
  };
}
