import type page from '../../../../firmware-model/pages/device/display-alarm-history.ts';
import type { Handlers } from '../../run/handler.ts';
import { alarmDetails, alarmTable } from './alarm-table.ts';

export default {
  table: (_, router) => alarmTable(router.volatile.alarmHistory, router),
  verbose: (_, router) => alarmDetails(router.volatile.alarmHistory, router),
} satisfies Handlers<typeof page>;
