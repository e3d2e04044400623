import type page from '../../../../firmware-model/pages/ip-services/display-dns-server.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Servers of one VPN instance, or those of none. */
export default {
  *show({ args: { 'vpn-instance-name': vpn } }, { volatile: { running } }) {
    const servers = (pattern: RegExp) =>
      [...running.values()].flatMap(({ line }) => {
        const [, address, instance] = pattern.exec(line) ?? [];
        return address === undefined || instance !== vpn ? [] : [address];
      });
    yield say('dns-servers-head');
    for (const [at, address] of servers(/^dns server (\d+\.\S+)(?: vpn-instance (\S+))?$/).entries()) {
      yield say('dns-servers-row', { number: at + 1, address });
    }
    yield say('dns-servers-6-head');
    for (const [at, address] of servers(/^dns server ipv6 (\S*:\S*)(?: vpn-instance (\S+))?$/).entries()) {
      yield say('dns-servers-6-row', { number: at + 1, address, interface: '' });
    }
  },
} satisfies Handlers<typeof page>;
