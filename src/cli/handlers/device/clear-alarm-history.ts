import type page from '../../../../firmware-model/pages/device/clear-alarm-history.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

export default {
  clear({ args, has }, { volatile: { alarmHistory } }) {
    const known = alarmHistory.map(({ sequence }) => sequence);
    const sequences = has('all') ? known : known.filter(sequence => sequence === Number(args['sequence-number']));
    return sequences.length === 0 && !has('all') ? say('alarm-unknown') : did({ type: 'alarmHistory.cleared', sequences });
  },
} satisfies Handlers<typeof page>;
