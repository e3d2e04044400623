import type page from '../../../../firmware-model/pages/pki/certificate-auto-update-enable.ts';
import { sessionPath } from '../../../pki/domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { lackForAutoUpdate } from '../../run/auto-update-checks.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { candidateSession } from './auto-update.ts';

export default {
  enable: (command, router) => lackForAutoUpdate(candidateSession(command, router), candidateConfiguration(router, command.session)),
  /** The time of the update means nothing without it, and goes too. */
  undo(command, router) {
    const cmpSession = candidateSession(command, router);
    if (!cmpSession) return undefined;
    const path = sessionPath(cmpSession.domain, cmpSession.name);
    return did({
      type: 'configuration.edited',
      session: command.session.id,
      edits: [{ op: 'clear', path, key: 'certificate update expire-time' }],
    });
  },
} satisfies Handlers<typeof page>;
