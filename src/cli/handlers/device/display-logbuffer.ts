import type page from '../../../../firmware-model/pages/device/display-logbuffer.ts';
import type { BufferedEntry } from '../../../control-plane/state.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, showAll } from '../../run/outcome.ts';
import { typedMoment } from '../information/typed-moment.ts';
import { bufferHead, newest } from './buffer.ts';

/** All that is asked for must be so of a log that is shown. */
export default {
  *display({ args, has }, router) {
    const { running } = router.volatile;
    const { 'starttime-value': earliest, 'endtime-value': latest } = args;
    const from = earliest === undefined ? -Infinity : typedMoment(earliest, running);
    const to = latest === undefined ? Infinity : typedMoment(latest, running);
    if (from === undefined || to === undefined) {
      yield say('log-time-malformed');
      return;
    }
    const named = severities.findIndex(word => has(word));
    const severity = args.severity ?? (named < 0 ? undefined : `${named}`);
    const isWanted = (entry: BufferedEntry): boolean =>
      (!has('security') || entry.kind === 'security') &&
      (args['slot-id'] === undefined || args['slot-id'] === `${router.device.mainBoardSlot}`) &&
      (args['module-name'] === undefined || entry.module.toLowerCase() === args['module-name'].toLowerCase()) &&
      (severity === undefined || entry.severity === Number(severity)) &&
      from <= entry.time &&
      entry.time <= to;
    yield say('logbuffer-head', bufferHead('logBuffer', router));
    yield* showAll(newest(router.volatile.logBuffer.entries, args.value, isWanted));
  },
} satisfies Handlers<typeof page>;

const severities = ['emergencies', 'alert', 'critical', 'error', 'warning', 'notification', 'informational', 'debugging'] as const;
