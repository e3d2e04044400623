import type page from '../../../../firmware-model/pages/clients/ping-ipv6.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { ping } from './ping-options.ts';

export default { plain: pingIpv6, withPeer: pingIpv6 } satisfies Handlers<typeof page>;

function pingIpv6(command: Command, router: RouterFacts): Course {
  const { 'echo-number': count, 'byte-number': size, 'wait-time': interval, 'source-ipv6-address': source } = command.args;
  return ping(6, { count, size, interval, host: command.args['destination-ipv6-address'] ?? '', source }, command, router);
}
