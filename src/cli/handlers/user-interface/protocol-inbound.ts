import type page from '../../../../firmware-model/pages/user-interface/protocol-inbound.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';

/** SSH knows users only: it does not go with a password of the line (command reference, prerequisites). */
export default {
  set({ has, session }, router) {
    const isByPassword = candidateHere<'user-interface-vty'>(session, router).line('authentication-mode')?.has('password');
    return has('ssh') && isByPassword ? say('protocol-needs-aaa') : undefined;
  },
} satisfies Handlers<typeof page>;
