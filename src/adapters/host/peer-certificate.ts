import { invalid } from './option-table.ts';

/** One `--ike-peer-cert`: who presents which certificate file. Without a peer: whoever has none of their own. */
export interface PeerCertificate {
  readonly peer: string | undefined;
  readonly file: string;
}

/** `branch=branch.cer`, `10.1.2.2=branch.cer`, `branch.cer`. A path with `=` in its name needs a `/` before it. */
export function peerCertificate(value: string, name: string): PeerCertificate {
  const [, peer, file] = /^([^/=]+)=(.+)$/.exec(value) ?? [];
  if (peer !== undefined && file !== undefined) return { peer, file };
  if (value === '' || value.startsWith('=') || value.endsWith('='))
    throw invalid(`Option '${name}' needs a file, or <peer>=<file> with the name or address of an IKE peer, not '${value}'`);
  return { peer: undefined, file: value };
}
