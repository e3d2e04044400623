import type page from '../../../../firmware-model/pages/arp/display-arp.ts';
import { addressOf, lengthOfMask, networkOf } from '../../../routing/address.ts';
import { shortName } from '../../../routing/short-name.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { type ArpEntry, arpTable } from './arp-table.ts';

export default {
  all: (_, router) => table(arpTable(router)),
  interface({ args }, router) {
    const name = args['interface-name'] ?? `${args['interface-type']}${args['interface-number']}`;
    return table(
      arpTable(router).filter(entry => entry.interface === name),
      true,
    );
  },
  kind: ({ has }, router) => table(arpTable(router).filter(({ kind }) => has('static') && kind === 'static')),
  network({ args }, router) {
    const length = lengthOfMask(args['mask'] ?? args['mask-length'] ?? '32');
    const wanted = networkOf(addressOf(args['ip-address']), length, 4);
    return table(arpTable(router).filter(({ address }) => networkOf(addressOf(address), length, 4) === wanted));
  },
  vpnInstance: ({ args }, router) => table(arpTable(router).filter(({ vpnInstance }) => vpnInstance === args['vpn-instance-name'])),
  slot: (_, router) => table(arpTable(router)),
} satisfies Handlers<typeof page>;

function* table(entries: readonly ArpEntry[], ofInterface = false): Course {
  if (ofInterface) yield say('arp-timeout');
  yield say('arp-head');
  for (const { address, mac, kind, interface: out, vpnInstance, vlan } of entries) {
    const values = { address, mac, type: kind === 'static' ? 'S--' : 'I -', interface: shortName(out) };
    yield vpnInstance === undefined ? say('arp-row', values) : say('arp-row-vpn', { ...values, vpn: vpnInstance });
    if (vlan !== undefined) yield say('arp-vlan', { vlan: `${vlan}/-` });
  }
  const statics = entries.filter(({ kind }) => kind === 'static').length;
  yield say('arp-total', { total: `${entries.length}`, statics: `${statics}`, own: `${entries.length - statics}` });
}
