import type page from '../../../../firmware-model/pages/clients/sftp.ts';
import { enter } from '../../grammar/view-stack.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { changeSession, type Course, say, waitFor } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { RemoteRefusal } from '../../run/remote-files.ts';
import { type AskedSource, clientOrigin, interfaceIn } from './client-source.ts';
import { logInBySsh } from './ssh-login.ts';
import { mannerOf, sftpSource, sftpSourceIpv6 } from './ssh-options.ts';

export default {
  ipv4(command, router) {
    const { 'source-ip-address': address, 'vpn-instance-name': vpnInstance, 'host-ip-address': host } = command.args;
    return sftp(host, { address, vpnInstance }, sftpSource(router), command, router);
  },
  ipv6(command, router) {
    const { 'source-ipv6-address': address, 'vpn-instance-name': vpnInstance, 'host-ipv6-address': host } = command.args;
    return sftp(host, { address, vpnInstance }, sftpSourceIpv6(router), command, router);
  },
  interface: (command, router) =>
    sftp(command.args['host-ip-address'], { interfaceName: interfaceIn(command.args) }, sftpSource(router), command, router),
} satisfies Handlers<typeof page>;

type SftpCommand = Pick<Command<Readonly<Record<string, string | undefined>>, 'zlib'>, 'args' | 'has'>;

function* sftp(host: string, asked: AskedSource, configured: AskedSource, { args, has }: SftpCommand, router: RouterFacts): Course {
  const from = yield* clientOrigin(asked, configured, router);
  if (!from) return;
  const port = Number(args['port-number'] ?? 22);
  const logged = yield* logInBySsh({ host, port, from, manner: mannerOf(args, has('zlib')) }, router);
  if (!logged) return;
  const { shell, stop } = logged;
  let isKept = false;
  try {
    const files = yield* waitFor(() => shell.files());
    const directory = yield* waitFor(() => files.realPath('.'));
    const remote = { host, files, directory, close: () => stop.abort() };
    yield changeSession(old => ({ ...old, remote, views: enter(old.views, { view: 'sftp-client', args: {} }) }));
    isKept = true;
  } catch (error) {
    if (!(error instanceof OutgoingError || error instanceof RemoteRefusal)) throw error;
    yield say('sftp-unavailable');
  } finally {
    if (!isKept) stop.abort();
  }
}
