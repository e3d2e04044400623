import type { RunOptions } from '../adapters/host/invocation.ts';
import { formatPlace } from '../adapters/host/mappings.ts';
import type { Reporter } from '../adapters/host/reporter.ts';
import { dialAsIs, dialMapped, mappedRoads } from '../adapters/network/dial.ts';
import type { Clock } from '../clock/clock.ts';
import { answeredBy } from '../ntp/server.ts';
import { anywhere } from '../pki/downloads.ts';
import type { RouterOptions } from '../router.ts';
import type { World } from './world.ts';

type Network = Required<Pick<RouterOptions, 'cmpTransport' | 'downloads' | 'outgoing' | 'ntp'>>;

/** The network that the router is in. Each protocol is loaded with its first use: many a router never needs one. */
export function networkOf(
  { maps, cmpLimits, ntp }: Pick<RunOptions, 'maps' | 'cmpLimits' | 'ntp'>,
  world: Pick<World, 'over'> & { readonly clock?: Pick<Clock, 'now'> },
): Network {
  const dial = maps ? dialMapped(maps.places, maps.sources) : dialAsIs;
  const roads = mappedRoads(maps?.places ?? [], maps?.sources ?? []);
  const options = { dial, ...(cmpLimits?.requestTimeout !== undefined && { totalMilliseconds: cmpLimits.requestTimeout }) };
  return {
    cmpTransport: world.over(whenNeeded(async () => (await import('../adapters/network/cmp-over-http.ts')).cmpOverHttp(options))),
    downloads: {
      http: world.over(whenNeeded(async () => (await import('../adapters/network/download-over-http.ts')).downloadOverHttp({ dial }))),
      ldap: world.over(whenNeeded(async () => (await import('../adapters/network/download-over-ldap.ts')).downloadOverLdap({ dial }))),
    },
    ntp:
      ntp === 'host' && world.clock
        ? answeredBy(world.clock)
        : whenNeeded(async () => (await import('../adapters/network/ntp-over-udp.ts')).ntpOverUdp({ roads })),
    outgoing: {
      telnet: world.over(whenNeeded(async () => (await import('../adapters/network/telnet-client.ts')).telnetClient(roads))),
      secureShell: world.over(whenNeeded(async () => (await import('../adapters/network/ssh-client.ts')).sshClient(roads))),
      ftp: world.over(whenNeeded(async () => (await import('../adapters/network/ftp-client.ts')).ftpClient(roads))),
      tftpRead: world.over(whenNeeded(async () => (await import('../adapters/network/tftp-client.ts')).tftpClient(roads).tftpRead)),
      tftpWrite: world.over(whenNeeded(async () => (await import('../adapters/network/tftp-client.ts')).tftpClient(roads).tftpWrite)),
      answers: world.over(whenNeeded(async () => (await import('../adapters/network/host-check.ts')).hostCheck(roads))),
      log: world.over(whenNeeded(async () => (await import('../adapters/network/syslog-over-udp.ts')).syslogOverUdp(roads))),
      knows: host => roads.toHost(host, anywhere).length > 0,
    },
  };
}

export function reportMaps({ maps }: Pick<RunOptions, 'maps'>, report: Reporter): void {
  for (const { from, to } of maps?.places ?? []) report({ event: 'mapped', from: formatPlace(from), to: formatPlace(to) });
  for (const { from, to } of maps?.sources ?? []) report({ event: 'mapped', from, to });
}

function whenNeeded<Message extends readonly unknown[], Answer>(
  load: () => Promise<(...message: Message) => Promise<Answer>>,
): (...message: Message) => Promise<Answer> {
  let loaded: ReturnType<typeof load> | undefined;
  return async (...message) => (await (loaded ??= load()))(...message);
}
