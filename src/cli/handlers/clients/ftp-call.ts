import { settingsOf } from '../../../config/settings.ts';
import type { FtpConnection } from '../../run/ftp-client.ts';
import type { RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import type { Destination } from '../../run/outgoing.ts';
import { type AskedSource, clientOrigin, interfaceIn } from './client-source.ts';
import { connectFtp } from './ftp-login.ts';

/** What a line says of its server. */
export interface FtpCall {
  readonly host: string;
  readonly port?: string | undefined;
  readonly family: 4 | 6;
  readonly asked: AskedSource;
}

/** Where a call of FTP goes. Undefined where it cannot begin, which has then been said. */
export function* ftpDestination({ host, port, family, asked }: FtpCall, router: RouterFacts): Course<Destination | undefined> {
  const from = yield* clientOrigin(asked, family === 4 ? ftpSource(router) : ftpSourceIpv6(router), router);
  return from && { host, port: Number(port ?? 21), from };
}

export function* callByFtp(call: FtpCall, router: RouterFacts, user?: string): Course<FtpConnection | undefined> {
  const to = yield* ftpDestination(call, router);
  return to && (yield* connectFtp(to, router, { user }));
}

export function ftpSource({ volatile }: RouterFacts): AskedSource {
  const { args = {} } = settingsOf(volatile.running).line('ftp client-source') ?? {};
  return { address: args['ip-address'], interfaceName: interfaceIn(args) };
}

export function ftpSourceIpv6({ volatile }: RouterFacts): AskedSource {
  const { args = {} } = settingsOf(volatile.running).line('ftp ipv6 client-source') ?? {};
  return { address: args['ipv6-address'], vpnInstance: args['ipv6-vpn-instance-name'] };
}
