import type page from '../../../../firmware-model/pages/device/display-logbuffer.ts';
import { momentOf } from '../../../config/local-time.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { BufferedEntry } from '../../../control-plane/state.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, showAll } from '../../run/outcome.ts';
import { bufferHead, newest } from './buffer.ts';

/** All that is asked for must be so of a log that is shown. */
export default {
  *display({ args, has }, router) {
    const { running } = router.volatile;
    const from = timeOf(args['starttime-value'], running, -Infinity);
    const to = timeOf(args['endtime-value'], running, Infinity);
    if (from === undefined || to === undefined) {
      yield say('log-time-malformed');
      return;
    }
    const named = severities.findIndex(word => has(word));
    const severity = args.severity ?? (named < 0 ? undefined : `${named}`);
    const isWanted = (entry: BufferedEntry): boolean =>
      (entry.kind === 'security') === has('security') &&
      (args['slot-id'] === undefined || args['slot-id'] === `${router.device.mainBoardSlot}`) &&
      (args['module-name'] === undefined || entry.module.toLowerCase() === args['module-name'].toLowerCase()) &&
      (severity === undefined || entry.severity === Number(severity)) &&
      from <= entry.time &&
      entry.time <= to;
    yield say('logbuffer-head', bufferHead('logBuffer', router));
    yield* showAll(newest(router.volatile.logBuffer.entries, args.value, isWanted));
  },
} satisfies Handlers<typeof page>;

/** `2026/11/24,08:00:00`, as the clock of the device shows it; undefined for what is no time. */
function timeOf(text: string | undefined, running: Configuration, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  const [, date, time] = /^(\d{4}\/\d\d\/\d\d),(\d\d:\d\d:\d\d)$/.exec(text) ?? [];
  const at = date === undefined ? Number.NaN : momentOf(running, Date.parse(`${date.replaceAll('/', '-')}T${time}Z`));
  return Number.isNaN(at) ? undefined : at;
}

const severities = ['emergencies', 'alert', 'critical', 'error', 'warning', 'notification', 'informational', 'debugging'] as const;
