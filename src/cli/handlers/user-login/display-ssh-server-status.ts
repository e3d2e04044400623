import type page from '../../../../firmware-model/pages/user-login/display-ssh-server-status.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { sftpServer, stelnetServer } from './network-servers.ts';
import { sshServerSettings } from './ssh-server-settings.ts';

/** SCP and NETCONF are not emulated. A line for both protocols goes before none; the last typed of a protocol is its own. */
export default {
  status(_, { volatile: { running } }) {
    const settings = settingsOf(running);
    const server = stelnetServer(running);
    const sftp = sftpServer(running);
    const { timeoutSeconds: timeout, retries } = sshServerSettings(running);
    const both = settings.line('ssh server port')?.args['port-number'] ?? '22';
    const compatible = settings.line('ssh server compatible-ssh1x enable') !== undefined;
    return say('ssh-server-status', {
      timeout,
      retries,
      interval: settings.line('ssh server rekey-interval')?.args.hours ?? 0,
      compatible: word(compatible),
      keepalive: word(settings.line('ssh server keepalive enable') === undefined),
      sftp4: word(sftp.ipv4),
      sftp6: word(sftp.ipv6),
      stelnet4: word(server.ipv4),
      stelnet6: word(server.ipv6),
      port4: settings.line('ssh ipv4 server port')?.args['port-number'] ?? both,
      port6: settings.line('ssh ipv6 server port')?.args['port-number'] ?? both,
      block: word(settings.line('ssh server ip-block disable') === undefined),
    });
  },
} satisfies Handlers<typeof page>;

const word = (isEnabled: boolean): string => (isEnabled ? 'Enable' : 'Disable');
