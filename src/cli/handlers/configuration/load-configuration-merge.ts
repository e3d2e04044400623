import type page from '../../../../firmware-model/pages/configuration/load-configuration-merge.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { contentOfFile } from './file-content.ts';
import { loadRead } from './load-candidate.ts';
import { loadFromServer } from './load-from-server.ts';
import { contentOfUrl } from './server-content.ts';

/** Reads a file over the candidate. It waits there for its commit. */
export default {
  *file({ args, has, session }, router) {
    const read = yield* contentOfFile(args['file-name'], router, candidateConfiguration(router, session));
    yield* loadRead(read, has('relative'), session, router);
  },
  server: (command, router) => loadFromServer(command, router, candidateConfiguration(router, command.session)),
  serverIpv6: (command, router) => loadFromServer(command, router, candidateConfiguration(router, command.session)),
  *http({ args, has, session }, router) {
    const read = yield* contentOfUrl(args['url-address'], args['vpn-instance-name'], router, candidateConfiguration(router, session));
    yield* loadRead(read, has('relative'), session, router);
  },
} satisfies Handlers<typeof page>;
