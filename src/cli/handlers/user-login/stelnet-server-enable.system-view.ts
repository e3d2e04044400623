import type page from '../../../../firmware-model/pages/user-login/stelnet-server-enable.system-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { stelnetServer } from './network-servers.ts';
import { stopStelnet } from './stop-stelnet.ts';

export default {
  ipv4: ({ session }, router) => (stelnetServer(candidateConfiguration(router, session)).ipv4 ? say('stelnet-already-started') : undefined),
  ipv6: ({ session }, router) => (stelnetServer(candidateConfiguration(router, session)).ipv6 ? say('stelnet-already-started') : undefined),
  undoIpv4: ({ session }, router) => stopStelnet(['ipv4'], session, router),
  undoIpv6: ({ session }, router) => stopStelnet(['ipv6'], session, router),
} satisfies Handlers<typeof page>;
