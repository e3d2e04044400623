import type page from '../../../../firmware-model/pages/user-login/display-telnet-server.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { telnetServer } from './network-servers.ts';

export default {
  server(_, { volatile: { running } }) {
    const settings = settingsOf(running);
    const { ipv4, ipv6 } = telnetServer(running);
    const port = settings.line('telnet server port')?.args['port-number'] ?? '23';
    return say('telnet-server', {
      server: word(ipv4),
      port,
      server6: word(ipv6),
      port6: settings.line('telnet ipv6 server port')?.args['port-number'] ?? port,
    });
  },
} satisfies Handlers<typeof page>;

const word = (isEnabled: boolean): string => (isEnabled ? 'enable' : 'disable');
