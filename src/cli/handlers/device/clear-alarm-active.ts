import type page from '../../../../firmware-model/pages/device/clear-alarm-active.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Off the list; as long as the fault goes on, it is not told again (command reference). */
export default {
  one({ args }, { volatile: { alarms } }) {
    const sequence = Number(args['sequence-number']);
    return alarms.some(alarm => alarm.sequence === sequence)
      ? did({ type: 'alarms.dismissed', sequences: [sequence] })
      : say('alarm-unknown');
  },
  all: (_, { volatile: { alarms } }) => did({ type: 'alarms.dismissed', sequences: alarms.map(({ sequence }) => sequence) }),
} satisfies Handlers<typeof page>;
