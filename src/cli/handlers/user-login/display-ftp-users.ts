import type page from '../../../../firmware-model/pages/user-login/display-ftp-users.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default { users: () => say('no-ftp-users') } satisfies Handlers<typeof page>;
