import type page from '../../../../firmware-model/pages/configuration/configuration-exclusive.ts';
import { occupiedTimeout } from '../../../config/occupied-timeout.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusalByHolder } from '../../run/holders.ts';
import { did } from '../../run/outcome.ts';

/** Keeps the configuration for one log-in; only that gives it back. Both are silent (command reference). */
export default {
  lock: ({ session }, { volatile }) =>
    refusalByHolder(volatile, session.id) ??
    did({ type: 'lock.taken', session: session.id, timeoutMilliseconds: occupiedTimeout(volatile.running) }),

  unlock: ({ session }, { volatile }) => refusalByHolder(volatile, session.id) ?? did({ type: 'lock.released', session: session.id }),
} satisfies Handlers<typeof page>;
