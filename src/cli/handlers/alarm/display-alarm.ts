import type page from '../../../../firmware-model/pages/alarm/display-alarm.ts';
import type { Handlers } from '../../run/handler.ts';
import { hardwareTable, isInSlot, isOfHardware } from './hardware-alarms.ts';

export default {
  hardware({ args }, router) {
    const { alarms } = router.volatile;
    return hardwareTable(isInSlot(args['slot-id'], router) ? alarms.filter(alarm => isOfHardware(alarm, router)) : [], router);
  },
  all: (_, router) => hardwareTable(router.volatile.alarms, router),
  history({ args }, router) {
    const { alarmHistory } = router.volatile;
    return hardwareTable(isInSlot(args['slot-id'], router) ? alarmHistory.filter(alarm => isOfHardware(alarm, router)) : [], router);
  },
} satisfies Handlers<typeof page>;
