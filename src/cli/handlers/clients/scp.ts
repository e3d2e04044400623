import type page from '../../../../firmware-model/pages/clients/scp.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, waitFor } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { RemoteRefusal } from '../../run/remote-files.ts';
import { type AskedSource, clientOrigin, interfaceIn } from './client-source.ts';
import { remoteRefusal } from './remote-command.ts';
import { copyByScp } from './scp-copy.ts';
import { type ScpPlace, scpPlace } from './scp-place.ts';
import { logInBySsh } from './ssh-login.ts';
import { mannerOf, scpSource } from './ssh-options.ts';

export default {
  ipv4: (command, router) =>
    scp({ address: command.args['source-ip-address'], vpnInstance: command.args['vpn-instance-name'] }, scpSource(router), command, router),
  ipv6: (command, router) =>
    scp({ address: command.args['source-ipv6-address'], vpnInstance: command.args['vpn-instance-name'] }, {}, command, router),
  interface: (command, router) => scp({ interfaceName: interfaceIn(command.args) }, scpSource(router), command, router),
} satisfies Handlers<typeof page>;

type ScpCommand = Pick<Command<Readonly<Record<string, string | undefined>>, '-r' | '-c'>, 'args' | 'has' | 'session'>;

/** One of the two files is a server's. It is asked for by SFTP, as scp of OpenSSH does since 9.0: every server has that. */
function* scp(asked: AskedSource, configured: AskedSource, command: ScpCommand, router: RouterFacts): Course {
  const { args, has } = command;
  const source = scpPlace(args['source-filename'] ?? '');
  const destination = scpPlace(args['destination-filename'] ?? '');
  const there = source.host === undefined ? destination : source;
  if (there.host === undefined || (source.host !== undefined && destination.host !== undefined)) {
    yield say('scp-no-server');
    return;
  }
  const from = yield* clientOrigin(asked, configured, router);
  if (!from) return;
  const manner = mannerOf({ ...preferred(args.cipher), ...(args['prefer-kex'] && { prefer_kex: args['prefer-kex'] }) }, has('-c'));
  const login = there.user === undefined ? {} : { login: { user: there.user } };
  const logged = yield* logInBySsh({ host: there.host, port: Number(args['server-port'] ?? 22), from, manner, ...login }, router);
  if (!logged) return;
  try {
    const files = yield* waitFor(() => logged.shell.files());
    yield* copyByScp(files, pathsOf(source, destination), { has, session: command.session }, router);
  } catch (error) {
    if (error instanceof RemoteRefusal) yield remoteRefusal(error);
    else if (error instanceof OutgoingError) yield say('client-closed-there');
    else throw error;
  } finally {
    logged.stop.abort();
  }
}

const preferred = (cipher: string | undefined) => (cipher === undefined ? {} : { prefer_ctos_cipher: cipher, prefer_stoc_cipher: cipher });

const pathsOf = (source: ScpPlace, destination: ScpPlace) => ({
  isFetched: source.host !== undefined,
  from: source.path,
  to: destination.path,
});
