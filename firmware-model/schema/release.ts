import type { Message } from './message.ts';
import type { Page } from './page.ts';

/** What one release of the software has otherwise than another. Everything else is the model's. */
export interface Release {
  /** What it is asked for by: `V800R012C10`. */
  readonly name: string;
  /** As the router gives it: `V800R012C10SPC300`. */
  readonly version: string;
  /** Its file on the card as shipped, and how large that is. */
  readonly software: { readonly file: string; readonly size: number };
  readonly certificates: CertificateLayout;
  /** A file of CA certificates that holds more than one: refused, or the first of them is imported. */
  readonly severalInCaFile: 'refused' | 'first taken';
  /** Of an RSA key pair of the PKI, where nobody says another; in bits. */
  readonly usualModulus: number;
}

/** A release as it is laid over the model. */
export interface ReleaseProfile extends Release {
  readonly messages: Readonly<Record<string, Message>>;
  readonly pages: Readonly<Record<string, Page>>;
}

/** Where a certificate is shown: `display pki cert_list`, `display pki ca_list`, `display pki certificate filename`. */
export type CertificateListing = 'local' | 'ca' | 'file';

/** How certificates are shown, beside the messages of it. Algorithms and extensions go by their object identifiers. */
export interface CertificateLayout {
  /** How many digits an octet has at least, and each of hour, minute and second. */
  readonly digits: 1 | 2;
  /** Whether the zero octet is shown that only keeps a number positive. */
  readonly sign: { readonly serialNumber: boolean; readonly modulus: boolean };
  /** `octets`: read out of its octets without their leading zeros. */
  readonly exponent: 'number' | 'octets';
  /** How algorithms are called; those that are not here, as OpenSSL has them. */
  readonly algorithms: Readonly<Record<string, string>>;
  /** Extensions that come first and stand there even where a certificate lacks them, if it has any at all. */
  readonly alwaysShown: readonly string[];
  /** What follows the name of an extension; `other` stands for those that are not here. */
  readonly marks: Readonly<Record<'other' | (string & {}), Criticality>>;
  readonly basicConstraints: { readonly ca: string; readonly endEntity: string; readonly pathLength: boolean };
  /** Blank lines behind the extended key usage. */
  readonly filler: Readonly<Record<CertificateListing, number>>;
  /** Whether the file is named at the end. */
  readonly namesFile: boolean;
}

export interface Criticality {
  readonly critical: string;
  readonly nonCritical: string;
}
