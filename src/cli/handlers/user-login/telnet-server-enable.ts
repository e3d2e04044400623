import type page from '../../../../firmware-model/pages/user-login/telnet-server-enable.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { setLine, telnetServer } from './network-servers.ts';

/** That it is shut is a line of its own (command reference: without one, it is not). */
export default {
  *undo({ canonical, session }, router) {
    const { ipv4, ipv6 } = telnetServer(candidateConfiguration(router, session));
    if ((ipv4 || ipv6) && !(yield* confirm('telnet-stop'))) return;
    yield did({ type: 'configuration.edited', session: session.id, edits: [setLine('telnet server enable', { line: canonical })] });
  },
} satisfies Handlers<typeof page>;
