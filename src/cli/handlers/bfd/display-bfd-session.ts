import type page from '../../../../firmware-model/pages/bfd/display-bfd-session.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { type BfdSession, isComplete, sessionsIn, typeOf } from './sessions.ts';

/** Nobody answers at the other end: what is configured is down. */
export default {
  all: ({ has }, { volatile }) =>
    table(has('for-lsp') || has('for-te') || has('for-pw') || has('for-vsi-pw') ? [] : sessionsIn(volatile.running)),
  static: ({ has }, { volatile }) =>
    table(has('for-lsp') || has('for-te') || has('for-pw') || has('for-vsi-pw') ? [] : sessionsIn(volatile.running)),
  discriminator: ({ args }, { volatile }) => table(sessionsIn(volatile.running).filter(({ local }) => local === args['discr-value'])),
} satisfies Handlers<typeof page>;

function* table(all: readonly BfdSession[]): Course {
  const sessions = all.filter(isComplete);
  yield say('bfd-sessions-head');
  for (const session of sessions) {
    const { local = '-', remote = '-', peer } = session;
    yield say('bfd-sessions-row', { local, remote, peer, state: 'Down', type: typeOf(session), interface: session.interface ?? '-' });
  }
  yield say('bfd-sessions-total', { up: 0, down: sessions.length });
}
