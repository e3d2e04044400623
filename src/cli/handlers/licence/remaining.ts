import type { Licence } from '../../../control-plane/state.ts';
import { remainingDays } from '../../../inventory/licence-file.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** What is said of the end of a licence that has one; as in the samples of the command reference. */
export function remaining(licence: Licence | undefined, { now }: RouterFacts): string {
  const days = licence ? remainingDays(licence, now) : Infinity;
  return days === Infinity || days < 0 ? '' : ` The license for the current configuration will expire in ${days} day(s).`;
}
