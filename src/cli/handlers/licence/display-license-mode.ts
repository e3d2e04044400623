import type page from '../../../../firmware-model/pages/licence/display-license-mode.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  mode: (_, { nonVolatile }) => say('license-mode', { mode: nonVolatile.board.kept?.['license mode'] ?? 'common' }),
} satisfies Handlers<typeof page>;
