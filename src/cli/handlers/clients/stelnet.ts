import type page from '../../../../firmware-model/pages/clients/stelnet.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { connect, type Course, join, say } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { type AskedSource, clientOrigin, interfaceIn } from './client-source.ts';
import { logInBySsh } from './ssh-login.ts';
import { mannerOf } from './ssh-options.ts';

export default {
  ipv4: byIpv4,
  ipv4Hyphens: byIpv4,
  ipv6: byIpv6,
  ipv6Hyphens: byIpv6,
  interface: byInterface,
  interfaceHyphens: byInterface,
} satisfies Handlers<typeof page>;

function byIpv4(command: StelnetCommand, router: RouterFacts): Course {
  const { 'source-ip-address': address, 'vpn-instance-name': vpnInstance, 'host-ip-address': host = '' } = command.args;
  return stelnet(host, { address, vpnInstance }, command, router);
}

function byIpv6(command: StelnetCommand, router: RouterFacts): Course {
  const { 'source-ipv6-address': address, 'vpn-instance-name': vpnInstance, 'host-ipv6-address': host = '' } = command.args;
  return stelnet(host, { address, vpnInstance }, command, router);
}

function byInterface(command: StelnetCommand, router: RouterFacts): Course {
  return stelnet(command.args['host-ip-address'] ?? '', { interfaceName: interfaceIn(command.args) }, command, router);
}

type StelnetCommand = Pick<Command<Readonly<Record<string, string | undefined>>, 'zlib'>, 'args' | 'has'>;

function* stelnet(host: string, asked: AskedSource, { args, has }: StelnetCommand, router: RouterFacts): Course {
  const from = yield* clientOrigin(asked, {}, router);
  if (!from) return;
  const port = Number(args['server-port'] ?? 22);
  const logged = yield* logInBySsh({ host, port, from, manner: mannerOf(args, has('zlib')) }, router);
  if (!logged) return;
  try {
    const terminal = yield* connect(() => logged.shell.terminal());
    yield say((yield* join(terminal)) === 'ended' ? 'client-closed-there' : 'client-closed-here');
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    yield say('client-closed-there');
  } finally {
    logged.stop.abort();
  }
}
