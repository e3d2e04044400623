import type { Clock } from '../clock/clock.ts';
import { readCertificate } from '../cmp/certificate.ts';
import { certHashOf, type SigningHash } from '../cmp/signing.ts';
import { elementsOf, readDer } from '../pki/der.ts';
import type { Entropy } from '../pki/entropy.ts';
import { type CertificateExtension, newSerialNumber, signCertificate } from './certificate.ts';
import { deviceExtensions } from './extensions.ts';
import { hexOf, sameOctets } from './octets.ts';
import { type Signer, signerOf } from './signer.ts';
import type { CaKey, CaRegister, CaState, IssuedCertificate, IssuedStatus } from './state.ts';
import { wordsOf } from './words.ts';
import { usualValidity } from './validity.ts';

export interface AuthorityOptions {
  readonly state: CaState;
  readonly register: CaRegister;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** How long a certificate is valid when the request does not ask for less. */
  readonly validityMilliseconds?: number;
  readonly hash?: SigningHash;
  /** What certificates carry, of what they would by themselves. */
  readonly extensions?: (usual: readonly CertificateExtension[]) => readonly CertificateExtension[];
}

/** What to certify, already checked. */
export interface CertificateOrder {
  /** DER of the Name. */
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly extensions: readonly CertificateExtension[];
  readonly notBefore: number | undefined;
  readonly notAfter: number | undefined;
}

/** A small CA: issues, keeps serial numbers, takes back what nobody confirmed. */
export class Authority {
  readonly signer: Signer;
  /** The CAs above, up to the root; none where that issues. */
  readonly above: readonly Signer[];
  /** Who signs the messages. */
  readonly cmpSigner: Signer;
  /** The hash of all signatures. */
  readonly hash: SigningHash;
  /** What a certConf for a certificate from here is made with. */
  readonly certHash: SigningHash;
  /** From the issuing CA to the root. DER. */
  readonly chain: readonly Uint8Array[];
  readonly root: Uint8Array;
  /** Subjects of the CAs here, the factory and the signer of messages among them: DER of the Names. No device gets one. */
  readonly names: readonly Uint8Array[];
  readonly #options: AuthorityOptions;

  constructor(options: AuthorityOptions) {
    this.#options = options;
    const { root, between = [], issuing, cmpSigner, factory } = options.state;
    this.signer = signerOf(issuing);
    this.above = [...new Set([issuing, ...between, root])].slice(1).map(signerOf);
    this.cmpSigner = cmpSigner ? signerOf(cmpSigner) : this.signer;
    this.hash = options.hash ?? 'sha256';
    this.certHash = certHashOf(this.signer.privateKey, this.hash);
    this.root = root.certificate;
    this.chain = [...new Set([issuing, ...between, root])].map(({ certificate }) => certificate);
    this.names = [root, ...between, issuing, ...(cmpSigner ? [cmpSigner] : []), factory].map(subjectOf);
    for (const issued of options.register.unconfirmed()) options.register.put({ ...issued, status: 'revoked' });
  }

  /** The DER of a new certificate, not confirmed yet. */
  issue(order: CertificateOrder): Uint8Array {
    const serialNumber = newSerialNumber(this.#options.entropy);
    const certificate = signCertificate(
      {
        ...order,
        ...this.validityFor(order),
        serialNumber,
        issuer: this.signer.subject,
        extensions: this.#extensionsOf(order),
      },
      this.signer.privateKey,
      this.hash,
    );
    wordsOf(certificate); // what OpenSSL cannot read is not kept
    this.#options.register.put({ serialNumber: hexOf(serialNumber), status: 'unconfirmed', certificate });
    return certificate;
  }

  #extensionsOf({ publicKey, extensions }: CertificateOrder): readonly CertificateExtension[] {
    const usual = deviceExtensions(publicKey, this.signer.keyIdentifier, extensions);
    return this.#options.extensions?.(usual) ?? usual;
  }

  /** What was asked for, within what this CA gives. Back-dated a little: the clock of a router may be behind. */
  validityFor({ notBefore, notAfter }: Pick<CertificateOrder, 'notBefore' | 'notAfter'>): { notBefore: number; notAfter: number } {
    const now = this.#options.clock.now();
    const validity = this.#options.validityMilliseconds ?? usualValidity;
    const latest = Math.min(now + validity, this.signer.notAfter);
    const earliest = now - Math.min(backdatedMilliseconds, validity / 10);
    return {
      notBefore: Math.min(Math.max(notBefore ?? 0, earliest), latest),
      notAfter: Math.min(notAfter ?? latest, latest),
    };
  }

  /** Comes when everything up to now is on stable storage. No answer goes out before. */
  stored(): Promise<void> {
    return this.#options.register.stored();
  }

  confirm(certificate: Uint8Array): void {
    this.#mark(certificate, 'valid');
  }

  revoke(certificate: Uint8Array): void {
    this.#mark(certificate, 'revoked');
  }

  /** By its serial number, hexadecimal. */
  find(serialNumber: string): IssuedCertificate | undefined {
    return this.#options.register.find(serialNumber);
  }

  /** Undefined for a certificate that is not from here. */
  statusOf(certificate: Uint8Array): IssuedStatus | undefined {
    const issued = this.#options.register.find(serialNumberOf(certificate));
    return issued && sameOctets(issued.certificate, certificate) ? issued.status : undefined;
  }

  #mark(certificate: Uint8Array, status: IssuedStatus): void {
    this.#options.register.put({ serialNumber: serialNumberOf(certificate), status, certificate });
  }
}

const subjectOf = ({ certificate }: CaKey): Uint8Array => readCertificate(certificate)?.subject ?? new Uint8Array();

/** Hexadecimal; nothing for what is no certificate. */
function serialNumberOf(certificate: Uint8Array): string {
  try {
    const [tbs] = elementsOf(readDer(certificate));
    const serialNumber = tbs && elementsOf(tbs).find(({ tag }) => tag === 0x02); // the version in front of it has a tag of its own
    return hexOf(serialNumber?.contents ?? new Uint8Array());
  } catch {
    return '';
  }
}

const backdatedMilliseconds = 5 * 60_000;
