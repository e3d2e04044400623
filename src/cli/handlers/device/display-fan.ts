import type page from '../../../../firmware-model/pages/device/display-fan.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import { fanSpeed } from '../../../inventory/climate.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *all(_, router) {
    const { status, speed } = fansOf(router);
    for (const { board, isRegistered } of boardsAt(router)) {
      if (board.kind !== 'FAN') continue;
      yield say('fan-frame', { slot: board.slot, registered: isRegistered ? 'YES' : 'NO', status });
      for (let fan = 1; fan <= (board.fans ?? 0); fan++) yield say('fan-speed', { fan, speed: isRegistered ? speed : 0 });
    }
  },
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

/** By temperature, unless `fan speed` says otherwise; words other than AUTO are inferred. */
function fansOf(router: RouterFacts): { readonly status: string; readonly speed: number } {
  const { line = '', args = {} } = router.volatile.running.get('fan speed') ?? {};
  if (line === 'fan speed full') return { status: 'FULL', speed: 100 };
  if (args['value'] !== undefined) return { status: 'MANUAL', speed: Number(args['value']) };
  const least = Number(router.volatile.running.get('fan speed minimum-percent')?.args['minimum-value'] ?? 0);
  return { status: line === 'fan speed silent' ? 'SILENT' : 'AUTO', speed: Math.max(least, fanSpeed(router)) };
}
