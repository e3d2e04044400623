import type page from '../../../../firmware-model/pages/ipsec/display-ike-peer.ts';
import { type AddressRange, type IkePeer, ikePeers, usesWhitelist } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** The key is never shown, nor is how long it is. */
export default {
  show({ args: { 'peer-name': name } }, { volatile: { running } }) {
    const peers = ikePeers(running).filter(peer => name === undefined || peer.name === name);
    if (peers.length === 0 && name !== undefined) return say('ike-peer-missing');
    const global = usesWhitelist(running);
    return peers.flatMap(peer => [say('ike-peer-rule'), blockOf(peer, global), say('ike-peer-rule')]);
  },
} satisfies Handlers<typeof page>;

const blockOf = (peer: IkePeer, global: boolean): Step =>
  say('ike-peer', {
    name: peer.name,
    key: peer.preShared ? '******' : '',
    certificate: peer.localCertificate && 'fileName' in peer.localCertificate ? peer.localCertificate.fileName : '',
    proposal: peer.proposal ?? '',
    idType: peer.localIdType,
    ...ends(peer.remoteAddress, 'first', 'last'),
    vpn: peer.vpnInstance ?? '',
    ...ends(peer.authenticationAddress, 'authenticFirst', 'authenticLast'),
    peerId: peer.remoteId ?? '',
    saVpn: peer.saVpnInstance ?? '',
    nat: enabled(peer.natTraversal),
    sm4: peer.sm4Version,
    whitelist: enabled(peer.whitelist ?? global),
  });

/** Without an address every one is meant. */
const ends = <First extends string, Last extends string>(range: AddressRange | undefined, first: First, last: Last) =>
  ({ [first]: range?.first ?? '0.0.0.0', [last]: range ? (range.last ?? range.first) : '255.255.255.255' }) as Record<First | Last, string>;

const enabled = (on: boolean): string => (on ? 'enable' : 'disable');
