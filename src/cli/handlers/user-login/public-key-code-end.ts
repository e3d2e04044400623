import type page from '../../../../firmware-model/pages/user-login/public-key-code-end.ts';
import type { Handlers } from '../../run/handler.ts';
import { addCode, endCode } from './peer-public-key.ts';

export default {
  end: ({ session }, router) => endCode(session, router),
  code: ({ args, session }, router) => addCode(args['key-code'], session, router),
} satisfies Handlers<typeof page>;
