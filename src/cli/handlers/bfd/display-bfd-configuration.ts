import type page from '../../../../firmware-model/pages/bfd/display-bfd-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { type BfdSession, isComplete, sessionsIn, typeOf } from './sessions.ts';

export default {
  all: ({ has }, { volatile }) =>
    table(has('for-lsp') || has('for-te') || has('for-pw') || has('for-vsi-pw') ? [] : sessionsIn(volatile.running)),
  static: ({ has }, { volatile }) =>
    table(has('for-lsp') || has('for-te') || has('for-pw') || has('for-vsi-pw') ? [] : sessionsIn(volatile.running)),
  discriminator: ({ args }, { volatile }) =>
    table(sessionsIn(volatile.running).filter(({ local }) => local === args['discriminator-value'])),
} satisfies Handlers<typeof page>;

function* table(sessions: readonly BfdSession[]): Course {
  yield say('bfd-configurations-head');
  for (const session of sessions) {
    const commit = isComplete(session);
    yield say('bfd-configurations-row', {
      name: session.name,
      type: typeOf(session),
      local: session.local ?? '-',
      index: '-',
      sessions: commit ? 1 : 0,
      commit: commit ? 'True' : 'False',
      down: 'False',
    });
  }
  const committed = sessions.filter(isComplete).length;
  yield say('bfd-configurations-total', { commit: committed, uncommit: sessions.length - committed });
}
