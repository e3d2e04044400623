import type page from '../../../../firmware-model/pages/alarm/display-alarm-active-root.ts';
import type { Handlers } from '../../run/handler.ts';
import { alarmTable } from '../device/alarm-table.ts';

/** No alarm of this router comes from another: each is independent, and none is a root. */
export default {
  table: (_, router) => alarmTable([], router),
  verbose: () => [],
} satisfies Handlers<typeof page>;
