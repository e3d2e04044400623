import type page from '../../../../firmware-model/pages/user-login/stelnet-server-enable.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { stelnetServer } from './network-servers.ts';
import { stopStelnet } from './stop-stelnet.ts';

export default {
  enable({ session }, router) {
    const { ipv4, ipv6 } = stelnetServer(candidateConfiguration(router, session));
    return ipv4 && ipv6 ? say('stelnet-already-started') : undefined;
  },
  undo: ({ session }, router) => stopStelnet(['ipv4', 'ipv6'], session, router),
} satisfies Handlers<typeof page>;
