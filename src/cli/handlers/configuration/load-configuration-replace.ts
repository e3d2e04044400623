import type page from '../../../../firmware-model/pages/configuration/load-configuration-replace.ts';
import type { Handlers } from '../../run/handler.ts';
import { contentOfFile } from './file-content.ts';
import { loadRead } from './load-candidate.ts';
import { loadFromServer } from './load-from-server.ts';
import { contentOfUrl } from './server-content.ts';

/** Makes the candidate what a start with this file would make of the router. It waits there for its commit. */
export default {
  *file({ args, has, session }, router) {
    const read = yield* contentOfFile(args.filename, router);
    yield* loadRead(read, has('relative'), session, router);
  },
  server: (command, router) => loadFromServer(command, router),
  serverIpv6: (command, router) => loadFromServer(command, router),
  *http({ args, has, session }, router) {
    const read = yield* contentOfUrl(args['url-address'], args['vpn-instance-name'], router);
    yield* loadRead(read, has('relative'), session, router);
  },
} satisfies Handlers<typeof page>;
