import type page from '../../../../firmware-model/pages/device/least-sfuboard.ts';
import { did } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  set: ({ args }) => did({ type: 'setting.kept', setting: 'least sfuboard', value: args['board-id'] }),
} satisfies Handlers<typeof page>;
