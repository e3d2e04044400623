import type page from '../../../../firmware-model/pages/pki/cmp-request-authentication-cert.ts';
import type { Handlers } from '../../run/handler.ts';
import { keepForAutoUpdate } from './auto-update.ts';

/** Whether the file is there is seen when a request is sent. */
export default { undo: keepForAutoUpdate } satisfies Handlers<typeof page>;
