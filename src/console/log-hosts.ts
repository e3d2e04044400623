import type { Messages } from '../../firmware-model/schema/message.ts';
import type { Destination } from '../cli/run/outgoing.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import { informationOf } from '../config/information.ts';
import { logHosts } from '../config/log-hosts.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import { isSent, syslogLine } from './information-center.ts';

type Facts = Pick<RouterFacts, 'outgoing' | 'device' | 'volatile'>;

/** Sends an entry to every log host that is to have it. What does not get there is lost, as over UDP it is. */
export function tellLogHosts(entry: LogEntry, { outgoing, device, volatile: { running } }: Facts, messages: Messages): void {
  for (const host of logHosts(running)) {
    if (host.transport !== 'udp' || !isSent(entry, host, informationOf(running, device.channels))) continue;
    const { port, source, vpnInstance } = host;
    const to: Destination = { host: host.host, port, from: { source, vpnInstance } };
    outgoing.log(to, syslogLine(entry, host, running, messages)).catch(() => {});
  }
}
