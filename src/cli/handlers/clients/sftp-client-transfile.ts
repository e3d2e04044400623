import type page from '../../../../firmware-model/pages/clients/sftp-client-transfile.ts';
import { baseName } from '../../../flash/medium-path.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, waitFor } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { RemoteRefusal } from '../../run/remote-files.ts';
import { type AskedSource, clientOrigin, interfaceIn } from './client-source.ts';
import { remotePath, remoteRefusal } from './remote-command.ts';
import { getBySftp, putBySftp } from './sftp-transfer.ts';
import { logInBySsh } from './ssh-login.ts';
import { mannerOf, sftpSource, sftpSourceIpv6 } from './ssh-options.ts';

export default {
  get: (command, router) => transfer(command, sftpSource(router), router),
  getIpv6: (command, router) => transfer(command, sftpSourceIpv6(router), router),
  put: (command, router) => transfer(command, sftpSource(router), router),
  putIpv6: (command, router) => transfer(command, sftpSourceIpv6(router), router),
} satisfies Handlers<typeof page>;

const askedSource = (args: Transfer['args']): AskedSource => ({
  address: args['source-address'] ?? args['source-ipv6-address'],
  interfaceName: args['source-address'] === undefined && args['host-ipv6'] === undefined ? interfaceIn(args) : undefined,
  vpnInstance: args['vpn-instance-name'],
});

type Transfer = Pick<Command<Readonly<Record<string, string | undefined>>, 'get' | 'put'>, 'args' | 'one' | 'session'>;

/** Logs in as the line says, moves one file, and is gone. */
function* transfer({ args, one, session }: Transfer, configured: AskedSource, router: RouterFacts): Course {
  const from = yield* clientOrigin(askedSource(args), configured, router);
  if (!from) return;
  const { 'user-name': user = '', password = '', 'source-file': source = '', destination } = args;
  const host = args['host-ipv4'] ?? args['host-ipv6'] ?? '';
  const login = { user, password };
  const logged = yield* logInBySsh({ host, port: Number(args.port ?? 22), from, manner: mannerOf(args, false), login }, router);
  if (!logged) return;
  try {
    const files = yield* waitFor(() => logged.shell.files());
    const directory = yield* waitFor(() => files.realPath('.'));
    const there = (name: string) => remotePath({ directory }, name);
    if (one('get', 'put') === 'put') yield* putBySftp(files, source, name => there(destination ?? name), session, router);
    else yield* getBySftp(files, there(source), destination ?? baseName(source), session, router);
  } catch (error) {
    if (error instanceof RemoteRefusal) yield remoteRefusal(error);
    else if (error instanceof OutgoingError) yield say('client-closed-there');
    else throw error;
  } finally {
    logged.stop.abort();
  }
}
