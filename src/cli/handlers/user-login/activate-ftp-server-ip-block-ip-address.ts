import type page from '../../../../firmware-model/pages/user-login/activate-ftp-server-ip-block-ip-address.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default { activate: () => say('source-not-blocked') } satisfies Handlers<typeof page>;
