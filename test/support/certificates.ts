import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Certificate, parseCertificate } from '../../src/pki/certificate.ts';
import { type Crl, parseCrl } from '../../src/pki/crl.ts';
import { encodeDer } from '../../src/pki/der.ts';

/** A certificate with its key. */
export interface Holder {
  readonly der: Uint8Array;
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

export interface IssueOptions {
  /** Common name. */
  readonly name: string;
  /** Without one it signs itself. */
  readonly issuer?: Holder;
  /** Milliseconds since 1970. */
  readonly from?: number;
  readonly to?: number;
  readonly ca?: boolean;
  readonly pathLength?: number;
  /** The octet of the KeyUsage. */
  readonly keyUsage?: number;
  readonly version?: 1 | 3;
  readonly serial?: number;
  /** Of another kind or owner than a fresh one on P-256. */
  readonly key?: KeyObject;
  /** SubjectPublicKeyInfo that is not the key's. */
  readonly publicKey?: Uint8Array;
  readonly hash?: 'sha1' | 'sha256';
  /** Name of the issuer, where it is not that of `issuer`. */
  readonly issuerName?: string;
}

const day = 86_400_000;
/** What certificates are valid around. */
export const today = Date.UTC(2026, 10, 24, 8);

export function issue(options: IssueOptions): Holder {
  const { name, issuer, from = today - day, to = today + 365 * day, version = 3, serial = 1 } = options;
  const key = options.key ?? freshKey();
  const signer = issuer?.key ?? key;
  const algorithm = algorithmOf(signer, options.hash);
  const spki = options.publicKey ?? createPublicKey(key).export({ type: 'spki', format: 'der' });
  const tbs = sequence(
    ...(version === 3 ? [encodeDer(0xa0, integer(2))] : []),
    integer(serial),
    algorithm.der,
    nameOf(options.issuerName ?? commonNameOf(issuer?.certificate) ?? name),
    sequence(time(from), time(to)),
    nameOf(name),
    Uint8Array.from(spki),
    ...(version === 3 ? extensionsOf(options) : []),
  );
  const der = signed(tbs, algorithm, signer);
  return { der, certificate: parseCertificate(der)!, key };
}

/** A CRL of a CA that names these serial numbers. */
export function crlOf(issuer: Holder, { from = today - day, to = today + day, serials = [] as readonly number[] } = {}): Crl {
  const algorithm = algorithmOf(issuer.key);
  const revoked = serials.map(serial => sequence(integer(serial), time(from)));
  const list = revoked.length > 0 ? [sequence(...revoked)] : [];
  const name = nameOf(commonNameOf(issuer.certificate) ?? '');
  const tbs = sequence(integer(1), algorithm.der, name, time(from), time(to), ...list);
  return parseCrl(signed(tbs, algorithm, issuer.key))!;
}

const freshKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;

const signed = (tbs: Uint8Array, { der, hash }: ReturnType<typeof algorithmOf>, key: KeyObject): Uint8Array =>
  sequence(tbs, der, encodeDer(0x03, Uint8Array.of(0), Uint8Array.from(sign(hash, tbs, key))));

function algorithmOf(key: KeyObject, hash: 'sha1' | 'sha256' = 'sha256') {
  const isRsa = key.asymmetricKeyType === 'rsa';
  const id = isRsa ? `2a864886f70d0101${hash === 'sha1' ? '05' : '0b'}` : hash === 'sha1' ? '2a8648ce3d0401' : '2a8648ce3d040302';
  return { hash, der: sequence(oid(id), ...(isRsa ? [Uint8Array.of(5, 0)] : [])) };
}

function extensionsOf({ ca = false, pathLength, keyUsage }: IssueOptions): readonly Uint8Array[] {
  const constraints = sequence(...(ca ? [Uint8Array.of(1, 1, 0xff)] : []), ...(pathLength === undefined ? [] : [integer(pathLength)]));
  const usage = keyUsage === undefined ? [] : [extension('551d0f', Uint8Array.of(3, 2, 0, keyUsage))];
  return [encodeDer(0xa3, sequence(extension('551d13', constraints), ...usage))];
}

const extension = (id: string, value: Uint8Array) => sequence(oid(id), encodeDer(0x04, value));

const commonNameOf = (certificate: Certificate | undefined): string | undefined => certificate?.subject.attributes[0]?.value;

const nameOf = (name: string) => sequence(encodeDer(0x31, sequence(oid('550403'), encodeDer(0x0c, Buffer.from(name)))));

const sequence = (...parts: readonly Uint8Array[]) => encodeDer(0x30, ...parts);
const oid = (hex: string) => encodeDer(0x06, Buffer.from(hex, 'hex'));

function integer(value: number): Uint8Array {
  const hex = value.toString(16);
  const octets = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return encodeDer(0x02, (octets[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), octets]) : octets);
}

/** GeneralizedTime, which a reader takes for every year. */
const time = (milliseconds: number) => encodeDer(0x18, Buffer.from(`${new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')}`));
