import type page from '../../../../firmware-model/pages/clients/tracert-ipv6.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { traceHost } from './tracert-run.ts';

export default { plain: traceIpv6, withPeer: traceIpv6 } satisfies Handlers<typeof page>;

function traceIpv6({ args }: Command, router: RouterFacts): Course {
  const {
    'host-name': host = '',
    'first-hop-limit': first = '1',
    'max-hop-limit': last = '30',
    probes = '3',
    timeout = '5000',
    size = '60',
  } = args;
  const asked = { host, family: 6, size, first: Number(first), last: Number(last), queries: Number(probes) } as const;
  const { 'source-ipv6-address': source, 'vpn-instance-name': vpnInstance } = args;
  return traceHost({ ...asked, source, vpnInstance, timeout: Number(timeout) }, router);
}
