import type { Configuration } from '../../../config/configuration.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { loadRead } from './load-candidate.ts';
import { contentOfServer } from './server-content.ts';

/** As the pages of `merge` and `replace` name what they are told. */
interface ServerArgs {
  readonly 'ip-address'?: string;
  readonly 'ipv6-address'?: string;
  readonly 'vpn-instance-name'?: string;
  readonly 'user-name': string;
  readonly 'password-value'?: string;
  readonly password?: string;
  readonly 'file-name'?: string;
  readonly filename?: string;
}

/** `over`: what the file is read over; without one it is all there is. */
export function* loadFromServer(
  { args, has, session }: Pick<Command<ServerArgs, 'ftp' | 'relative'>, 'args' | 'has' | 'session'>,
  router: RouterFacts,
  over?: Configuration,
): Course {
  const asked = {
    transport: has('ftp') ? 'ftp' : 'sftp',
    host: args['ip-address'] ?? args['ipv6-address'] ?? '',
    vpnInstance: args['vpn-instance-name'],
    user: args['user-name'],
    password: args['password-value'] ?? args.password ?? '',
    file: args['file-name'] ?? args.filename ?? '',
  } as const;
  yield* loadRead(yield* contentOfServer(asked, router, over), has('relative'), session, router);
}
