import type { Page } from '../../../src/cli/page.ts';
import reboot from './reboot.ts';
import displayVersion from './display-version.ts';
import displayDevice from './display-device.ts';
import displayEsn from './display-esn.ts';
import displayUsers from './display-users.ts';
import displayClock from './display-clock.ts';
import clockDatetime from './clock-datetime.ts';
import clockTimezone from './clock-timezone.ts';
import clockTimezoneSystemView from './clock-timezone.system-view.ts';
import scheduleReboot from './schedule-reboot.ts';
import displayScheduleReboot from './display-schedule-reboot.ts';

/** Pages of this chapter, by path. */
export default {
  'device/reboot': reboot,
  'device/display-version': displayVersion,
  'device/display-device': displayDevice,
  'device/display-esn': displayEsn,
  'device/display-users': displayUsers,
  'device/display-clock': displayClock,
  'device/clock-datetime': clockDatetime,
  'device/clock-timezone': clockTimezone,
  'device/clock-timezone.system-view': clockTimezoneSystemView,
  'device/schedule-reboot': scheduleReboot,
  'device/display-schedule-reboot': displayScheduleReboot,
} as const satisfies Readonly<Record<string, Page>>;
