import type page from '../../../../firmware-model/pages/licence/display-license-revoke-ticket.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** A cluster is only known. */
export default {
  ticket(_, { nonVolatile }) {
    const { revokeTicket: ticket } = nonVolatile.board;
    return ticket === undefined ? say('license-no-ticket') : say('license-ticket', { ticket });
  },
} satisfies Handlers<typeof page>;
