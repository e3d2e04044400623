import type page from '../../../../firmware-model/pages/aaa/activate-aaa-local-user.ts';
import type { Handlers } from '../../run/handler.ts';
import { knowsLocalUser } from './local-user.ts';
import { did, say } from '../../run/outcome.ts';

export default {
  activate({ args: { 'user-name': user } }, { volatile: { running } }) {
    return knowsLocalUser(running, user) ? did({ type: 'localUser.activated', user }) : say('no-such-user');
  },
} satisfies Handlers<typeof page>;
