import type page from '../../../../firmware-model/pages/pki/certificate-update-expire-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateSession } from './auto-update.ts';

export default {
  set: (command, router) => (candidateSession(command, router)?.autoUpdate ? undefined : say('pki-auto-update-disabled')),
} satisfies Handlers<typeof page>;
