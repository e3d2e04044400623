import { calendar } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** `161 days, 0 hour, 20 minutes`: 0 and 1 are singular, as on the device. */
export function uptimeText(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const count = (value: number, unit: string) => `${value} ${unit}${value > 1 ? 's' : ''}`;
  return [count(Math.floor(minutes / 1440), 'day'), count(Math.floor(minutes / 60) % 24, 'hour'), count(minutes % 60, 'minute')].join(', ');
}

/** `2022/07/31` and `06:20:11`, in the device's zone. */
export function startDate(deviceTime: number, { volatile }: RouterFacts): { readonly date: string; readonly time: string } {
  const { year, month, day, time } = calendar(deviceTime, localOffset(volatile.running, deviceTime));
  return { date: `${year}/${month}/${day}`, time };
}
