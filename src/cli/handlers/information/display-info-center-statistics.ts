import type page from '../../../../firmware-model/pages/information/display-info-center-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Of modules that have sent something since the start or since they were counted anew, by name. */
export default {
  display: (_, { modules, volatile: { moduleCounts } }) => [
    say('module-counts-head'),
    ...[...moduleCounts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { logs, logsDropped, traps, trapsDropped }]) =>
        say('module-counts', { id: modules[name] ?? '0x0', name, logs, logsDropped, traps, trapsDropped }),
      ),
  ],
} satisfies Handlers<typeof page>;
