import type page from '../../../../firmware-model/pages/clients/tracert.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { traceHost } from './tracert-run.ts';

export default { plain: traceIpv4, withPeer: traceIpv4 } satisfies Handlers<typeof page>;

function traceIpv4({ args }: Command, router: RouterFacts): Course {
  const { host = '', initTtl = '1', maxTtl = '30', nqueries = '3', timeout = '5000', size = '40' } = args;
  const asked = { host, family: 4, size, first: Number(initTtl), last: Number(maxTtl), queries: Number(nqueries) } as const;
  const { 'source-ip-address': source, 'vpn-instance-name': vpnInstance } = args;
  return traceHost({ ...asked, source, vpnInstance, timeout: Number(timeout) }, router);
}
