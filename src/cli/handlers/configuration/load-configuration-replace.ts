import type page from '../../../../firmware-model/pages/configuration/load-configuration-replace.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { contentOfFile } from './file-content.ts';
import { loadRead } from './load-candidate.ts';
import { contentOfServer, contentOfUrl } from './server-content.ts';

/** Makes the candidate what a start with this file would make of the router. It waits there for its commit. */
export default {
  *file({ args, has, session }, router) {
    const read = yield* contentOfFile(args.filename, router);
    yield* loadRead(read, has('relative'), session, router);
  },
  *server({ args, has, session }, router) {
    yield* fromServer(args['ip-address'], args, has, session, router);
  },
  *serverIpv6({ args, has, session }, router) {
    yield* fromServer(args['ipv6-address'], args, has, session, router);
  },
  *http({ args, has, session }, router) {
    const read = yield* contentOfUrl(args['url-address'], args['vpn-instance-name'], router);
    yield* loadRead(read, has('relative'), session, router);
  },
} satisfies Handlers<typeof page>;

interface ServerArgs {
  readonly 'vpn-instance-name'?: string;
  readonly 'user-name': string;
  readonly password: string;
  readonly filename: string;
}

type Has = (word: 'ftp' | 'relative') => boolean;

function* fromServer(host: string, args: ServerArgs, has: Has, session: CliSession, router: RouterFacts): Course {
  if (has('ftp')) {
    yield say('load-server-failed'); // no FTP leads out of the emulator yet
    return;
  }
  const { 'vpn-instance-name': vpnInstance, 'user-name': user, password: password, filename: file } = args;
  const read = yield* contentOfServer({ host, vpnInstance, user, password, file }, router);
  yield* loadRead(read, has('relative'), session, router);
}
