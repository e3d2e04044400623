import { say, type Step } from '../../run/outcome.ts';

interface SavingTime {
  readonly offset: string;
  readonly 'start-date'?: string;
  readonly 'end-date'?: string;
  readonly 'start-time'?: string;
  readonly 'end-time'?: string;
  readonly startyear?: string | undefined;
  readonly endyear?: string | undefined;
}

/** Why a daylight saving time is none: what its page says of the values together. */
export function savingTimeRefusal({ offset, startyear, endyear, ...times }: SavingTime): Step | undefined {
  if (offset < '00:01' || offset > '02:00') return say('clock-saving-offset');
  const dates = [times['start-date'], times['end-date']].flatMap(date => date ?? []);
  if (dates.some(date => date < '2000' || date >= '2038')) return say('clock-year');
  const [start, end] = dates;
  const isTurned = start !== undefined && end !== undefined && `${start} ${times['start-time']}` >= `${end} ${times['end-time']}`;
  if (isTurned || (endyear !== undefined && (startyear ?? endyear) > endyear)) return say('clock-saving-order');
  return undefined;
}
