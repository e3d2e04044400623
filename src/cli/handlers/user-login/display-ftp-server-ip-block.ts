import type page from '../../../../firmware-model/pages/user-login/display-ftp-server-ip-block.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Nobody comes in by FTP: no address fails, and none is blocked. */
export default {
  blocked: () => [say('ftp-blocked-head'), say('ftp-blocked-end')],
  failing: () => [say('ftp-failing-head'), say('ftp-failing-end')],
} satisfies Handlers<typeof page>;
