import type page from '../../../../firmware-model/pages/device/clock-daylight-saving-time.system-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { savingTimeRefusal } from './saving-time-refusal.ts';

export default {
  'one-year': ({ args }) => savingTimeRefusal(args),
  repeating: ({ args }) => savingTimeRefusal(args),
  weekday: ({ args }) => savingTimeRefusal(args),
} satisfies Handlers<typeof page>;
