import type page from '../../../../firmware-model/pages/user-login/telnet-ipv6-server-enable.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { setLine, telnetServer } from './network-servers.ts';

/** That it is shut is a line of its own (command reference: without one, it is not). */
export default {
  *undo({ canonical, session }, router) {
    const { ipv6 } = telnetServer(candidateConfiguration(router, session));
    if (ipv6 && !(yield* confirm('telnet-stop'))) return;
    yield did({ type: 'configuration.edited', session: session.id, edits: [setLine('telnet ipv6 server enable', { line: canonical })] });
  },
} satisfies Handlers<typeof page>;
