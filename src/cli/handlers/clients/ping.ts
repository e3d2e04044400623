import type page from '../../../../firmware-model/pages/clients/ping.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { ping } from './ping-options.ts';

export default { plain: pingIpv4, bypass: pingIpv4, brief: pingIpv4, briefWithPeer: pingIpv4, withPeer: pingIpv4 } satisfies Handlers<
  typeof page
>;

function pingIpv4(command: Command, router: RouterFacts): Course {
  const { count, packetsize: size, time: interval, host = '', 'source-ip-address': source } = command.args;
  return ping(4, { count, size, interval, host, source }, command, router);
}
