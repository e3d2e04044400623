import type page from '../../../../firmware-model/pages/user-login/peer-public-key-end.ts';
import type { Handlers } from '../../run/handler.ts';
import { endKey } from './peer-public-key.ts';

export default {
  end: () => endKey(),
} satisfies Handlers<typeof page>;
