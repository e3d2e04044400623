import type page from '../../../../firmware-model/pages/licence/display-license-revoke-ticket.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** There is no cluster. */
export default {
  ticket(_, { nonVolatile }) {
    const { revokeTicket: ticket } = nonVolatile.board;
    return ticket === undefined ? say('license-no-ticket') : say('license-ticket', { ticket });
  },
  chassis: () => say('chassis-not-there'),
} satisfies Handlers<typeof page>;
