import type page from '../../../../firmware-model/pages/user-login/public-key-code-begin.sm2-public-key-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { beginCode } from './peer-public-key.ts';

export default {
  begin: ({ session }, router) => [say('sm2-key-code-view'), beginCode(session, router)],
} satisfies Handlers<typeof page>;
