import type page from '../../../../firmware-model/pages/device/display-alarm-active.ts';
import type { Handlers } from '../../run/handler.ts';
import { alarmDetails, alarmTable } from './alarm-table.ts';

export default {
  table: (_, router) => alarmTable(router.volatile.alarms, router),
  verbose: (_, router) => alarmDetails(router.volatile.alarms, router),
} satisfies Handlers<typeof page>;
