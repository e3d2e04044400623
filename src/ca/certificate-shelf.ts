import { readCertificate, type ReadCertificate } from '../cmp/certificate.ts';

/** Certificates that were read, so that those which come with every message are read once. */
export class CertificateShelf {
  readonly #read = new Map<string, ReadCertificate | undefined>();

  /** Those that are certificates, of equal ones the first. */
  read(ders: readonly (Uint8Array | ArrayBuffer)[]): readonly ReadCertificate[] {
    const keys = new Set(ders.map(der => Buffer.from(new Uint8Array(der)).toString('latin1')));
    return [...keys].flatMap(key => this.#readOne(key) ?? []);
  }

  #readOne(key: string): ReadCertificate | undefined {
    const known = this.#read.has(key);
    const certificate = known ? this.#read.get(key) : readCertificate(new Uint8Array(Buffer.from(key, 'latin1')));
    this.#read.delete(key);
    this.#read.set(key, certificate); // the one used last stands last
    const [oldest] = this.#read.keys();
    if (oldest !== undefined && this.#read.size > mostCertificates) this.#read.delete(oldest);
    return certificate;
  }
}

/** They come from strangers too. */
const mostCertificates = 500;
