import type page from '../../../../firmware-model/pages/device/dustproof.ts';
import { did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  reset: (_, { now }) => did({ type: 'setting.kept', setting: 'dustproof cleaned', value: `${now}` }),
  resetChassis: () => say('chassis-not-there'),
} satisfies Handlers<typeof page>;
