import type page from '../../../../firmware-model/pages/clients/telnet.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Origin } from '../../../pki/downloads.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { connect, type Course, join, say } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { clientOrigin, interfaceIn } from './client-source.ts';
import { telnetSource } from './telnet-source.ts';

export default {
  *ipv4({ args }, router) {
    const asked = { address: args['source-ip-address'], interfaceName: interfaceIn(args), vpnInstance: args['vpn-instance-name'] };
    const from = yield* clientOrigin(asked, telnetSource(router), router);
    if (from) yield* telnet(args['host-ip-address'], args['port-number'], from, router);
  },
  *ipv6({ args }, router) {
    const from = yield* originIpv6(args, router);
    if (from) yield* telnet(args['ipv6-address'], args['port-number'], from, router);
  },
  *ipv6WithInstanceLast({ args }, router) {
    const from = yield* originIpv6(args, router);
    if (from) yield* telnet(args['ipv6-address'], args['port-number'], from, router);
  },
} satisfies Handlers<typeof page>;

function originIpv6(
  args: { readonly 'source-ip6'?: string; readonly 'ipv6-vpn-name'?: string },
  router: RouterFacts,
): Course<Origin | undefined> {
  const { args: held = {} } = settingsOf(router.volatile.running).line('telnet ipv6 client-source') ?? {};
  const configured = { address: held['ipv6-address'], vpnInstance: held['ipv6-vpn-instance-name'] };
  return clientOrigin({ address: args['source-ip6'], vpnInstance: args['ipv6-vpn-name'] }, configured, router);
}

function* telnet(host: string, port = '23', from: Origin, router: RouterFacts): Course {
  yield say('client-trying', { host });
  const stop = new AbortController();
  try {
    const connection = yield* connect(() => router.outgoing.telnet({ host, port: Number(port), from }, stop.signal));
    yield say('client-connected', { host });
    yield say((yield* join(connection)) === 'ended' ? 'client-closed-there' : 'client-closed-here');
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    yield say('client-unreachable');
  } finally {
    stop.abort();
  }
}
