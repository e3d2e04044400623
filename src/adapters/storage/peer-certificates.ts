import type { PeerCertificate } from '../host/peer-certificate.ts';
import { readCertificate } from '../../pki/certificate.ts';
import { readHostFile, unusable } from './host-files.ts';

/** What IKE peers present: DER, by the peer's name or address, under `undefined` for whoever has none of their own. */
export type PresentedByPeers = ReadonlyMap<string | undefined, Uint8Array>;

export function readPeerCertificates(given: readonly PeerCertificate[]): PresentedByPeers {
  return new Map(given.map(({ peer, file }) => [peer, readOne(file)]));
}

function readOne(file: string): Uint8Array {
  const { certificate, fault } = readCertificate(readHostFile(file, option));
  if (!certificate) throw unusable(file, fault, option);
  return certificate.der;
}

const option = { option: '--ike-peer-cert', wanted: 'a certificate in PEM or DER' } as const;
