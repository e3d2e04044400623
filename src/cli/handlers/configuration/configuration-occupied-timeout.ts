import type page from '../../../../firmware-model/pages/configuration/configuration-occupied-timeout.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { refusalByHolder } from '../../run/holders.ts';

/** Refused at once while somebody else has the configuration for themselves (command reference). */
const refused = ({ session }: Pick<Command, 'session'>, { volatile }: RouterFacts) => refusalByHolder(volatile, session.id);

export default { set: refused, undo: refused } satisfies Handlers<typeof page>;
