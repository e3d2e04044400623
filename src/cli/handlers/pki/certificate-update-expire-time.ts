import type page from '../../../../firmware-model/pages/pki/certificate-update-expire-time.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';
import { candidateSession } from '../../pki/auto-update.ts';

export default {
  set: (command, router) => (candidateSession(command, router)?.autoUpdate ? undefined : say('pki-auto-update-disabled')),
} satisfies Handlers<typeof page>;
