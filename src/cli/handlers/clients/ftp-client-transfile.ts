import type page from '../../../../firmware-model/pages/clients/ftp-client-transfile.ts';
import { baseName } from '../../../flash/medium-path.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { interfaceIn } from './client-source.ts';
import { callByFtp } from './ftp-call.ts';
import { askFtp, type Connected, onFtp } from './ftp-command.ts';
import { ftpAsEntered } from './ftp-login.ts';
import { getByFtp, putByFtp } from './ftp-transfer.ts';

export default {
  put: (command, router) => transfer(command, 4, router, put),
  putIpv6: (command, router) => transfer(command, 6, router, put),
  get: (command, router) => transfer(command, 4, router, get),
  getIpv6: (command, router) => transfer(command, 6, router, get),
} satisfies Handlers<typeof page>;

type Transfer = Pick<Command, 'args' | 'session'>;
type Move = (ftp: Connected, command: Transfer, router: RouterFacts) => Course;

/** Logs in as the line says, moves one file as it is, and is gone. */
function* transfer(command: Transfer, family: 4 | 6, router: RouterFacts, move: Move): Course {
  const { args, session } = command;
  const asked = {
    address: args['source-ipv4'] ?? args['source-ipv6'],
    interfaceName: interfaceIn(args),
    vpnInstance: args['vpn-instancename'] ?? args['ipv6-vpn-name'],
  };
  const host = args['ipv4-address'] ?? args['ipv6-address'] ?? '';
  const connection = yield* callByFtp({ host, port: args.portnumber, family, asked }, router, args['user-name']);
  if (!connection) return;
  const ftp = { ...ftpAsEntered(session.workingDirectory, connection), ascii: false };
  try {
    yield* onFtp({ ...session, ftp }, function* (connected) {
      yield* askFtp(connected, 'TYPE I');
      yield* move(connected, command, router);
      yield* askFtp(connected, 'QUIT');
    });
  } finally {
    connection.close();
  }
}

function put(ftp: Connected, { args, session }: Transfer, router: RouterFacts): Course {
  return putByFtp(ftp, 'STOR', { local: args.localfilename ?? '', remote: args.remotefilename }, session, router);
}

function get(ftp: Connected, { args, session }: Transfer, router: RouterFacts): Course {
  const { remotefilename: remote = '', localfilename: local = baseName(remote) } = args;
  return getByFtp(ftp, remote, local, session, router);
}
