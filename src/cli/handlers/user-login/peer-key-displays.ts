import type { RouterFacts } from '../../run/handler.ts';
import { say, show, type Step } from '../../run/outcome.ts';
import { type KeptPeerKey, type PeerKeyKind, peerKey, peerKeys, readKey } from './peer-public-key.ts';

/** Public keys of others: those in effect, each as it was typed. */
export function showPeerKeys(kind: PeerKeyKind, router: RouterFacts, name?: string): readonly Step[] {
  const keys = keysCalled(kind, router, name);
  if (!keys) return [say('no-such-peer-key')];
  return keys.flatMap(key => [
    say('peer-key-head', { name: key.name, encoding: key.encoding.toUpperCase() }),
    show(key.code.map(line => `  ${line}`)),
  ]);
}

/** They have no encoding, and a heading of their own. */
export function showSm2PeerKeys(router: RouterFacts, name?: string): readonly Step[] {
  const keys = keysCalled('sm2', router, name);
  if (!keys) return [say('no-such-peer-key')];
  return keys.flatMap(key => [say('sm2-peer-key-head', { name: key.name }), show(key.code.map(line => `    ${line}`))]);
}

/** Undefined where there is none of that name. */
function keysCalled(kind: PeerKeyKind, { volatile: { running } }: RouterFacts, name: string | undefined) {
  if (name === undefined) return peerKeys(running, kind);
  const one = peerKey(running, kind, name);
  return one && [one];
}

export function peerKeyTable(kind: PeerKeyKind, { volatile: { running } }: RouterFacts): readonly Step[] {
  const rows = peerKeys(running, kind).map(key => say('peer-keys-row', { bits: bitsOf(kind, key), name: key.name }));
  return [say('peer-keys-head'), ...rows, say('peer-keys-end')];
}

export function sm2PeerKeyTable({ volatile: { running } }: RouterFacts): readonly Step[] {
  const rows = peerKeys(running, 'sm2').map(key => say('sm2-peer-keys-row', { bits: bitsOf('sm2', key), name: key.name }));
  return [say('sm2-peer-keys-head'), ...rows, say('sm2-peer-keys-end')];
}

const bitsOf = (kind: PeerKeyKind, key: KeptPeerKey): number => readKey(kind, key)?.bits ?? 0;
