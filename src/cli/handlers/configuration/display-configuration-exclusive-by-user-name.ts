import type page from '../../../../firmware-model/pages/configuration/display-configuration-exclusive-by-user-name.ts';
import { localTime } from '../../../config/local-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The name that locks the configuration, or did so last; nothing where none ever has. */
export default {
  lock(_, { volatile: { userLock, running } }) {
    if (!userLock) return [];
    const { user, identifier, isLocked } = userLock;
    const time = localTime(running, userLock.at);
    return isLocked ? say('lock-name-held', { user, time, identifier }) : say('lock-name-given-back', { user, time });
  },
} satisfies Handlers<typeof page>;
