import type page from '../../../../firmware-model/pages/licence/display-license.ts';
import { licenceState } from '../../../inventory/licence-file.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { remaining } from './remaining.ts';

/** Items are not read out of a licence: the emulator controls no feature by one. There is no cluster. */
export default {
  all: (_, router) => shown('license-head', router),
  verbose: (_, router) => shown('license-head-verbose', router),
  chassis: () => say('chassis-not-there'),
  verboseChassis: () => say('chassis-not-there'),
} satisfies Handlers<typeof page>;

function* shown(head: 'license-head' | 'license-head-verbose', router: RouterFacts): Course {
  const { licence, revokeTicket: ticket = 'No ticket' } = router.nonVolatile.board;
  const state = licenceState(licence, router.now);
  yield say(head, { file: licence?.file ?? 'NULL', state, ticket, mode: router.nonVolatile.board.kept?.['license mode'] ?? 'common' });
  if (!licence) {
    yield say('license-none');
    return;
  }
  if (head === 'license-head') {
    yield say('license-owner', { owner: licence.owner });
    yield say('license-product', { ...licence });
  } else yield say('license-product-verbose', { ...licence });
  const { feature, expires = 'PERMANENT' } = licence;
  yield say('license-feature', { feature, type: licence.expires ? 'demo' : 'comm', expires });
  yield say('license-master', { state, remaining: remaining(licence, router) });
}
