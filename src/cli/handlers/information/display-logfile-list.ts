import type page from '../../../../firmware-model/pages/information/display-logfile-list.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { kindsNamed, logFileList } from './log-file-list.ts';

export default {
  display({ args: { 'starttime-value': from, 'endtime-value': to }, has }, router) {
    return logFileList({ kinds: kindsNamed(has), from, to, slot: router.device.mainBoardSlot, drive: undefined }, router);
  },
  ofSlave({ args: { 'starttime-value': from, 'endtime-value': to }, has }, router) {
    const slave = readySlave(router);
    return slave
      ? logFileList({ kinds: kindsNamed(has), from, to, slot: slave.slot, drive: 'slave#cfcard:' }, router)
      : say('no-slave-board');
  },
} satisfies Handlers<typeof page>;
