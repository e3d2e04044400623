import type page from '../../../../firmware-model/pages/configuration/configuration-exclusive-by-user-name.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusalByHolder, sessionNumber } from '../../run/holders.ts';
import { did, say } from '../../run/outcome.ts';

/**
 * Keeps the configuration for all log-ins of a name, whether they are there or not. Whoever locks has that name; whoever unlocks may have
 * another, and has to say it (command reference).
 */
export default {
  lock({ args, session }, { volatile }) {
    if (session.user !== args['user-name']) return say('lock-name-foreign');
    const identifier = sessionNumber(volatile, session.id); // inferred: what the lock's identifier is, no source says
    return refusalByHolder(volatile, session.id) ?? did({ type: 'userLock.taken', user: session.user, identifier });
  },

  unlock({ args }, { volatile: { userLock } }) {
    return userLock?.isLocked && userLock.user === args['user-name'] ? did({ type: 'userLock.released' }) : say('lock-name-wrong');
  },
} satisfies Handlers<typeof page>;
