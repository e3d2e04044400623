import type page from '../../../../firmware-model/pages/device/clock-timezone.system-view.ts';
import { isOffset } from '../../../config/time-zone.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  set: ({ args }) => (isOffset(args.offset) ? undefined : say('clock-offset')),
} satisfies Handlers<typeof page>;
