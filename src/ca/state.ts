/** A CA certificate with the key that signs under it. */
export interface CaKey {
  /** DER. */
  readonly certificate: Uint8Array;
  /** PKCS#8, DER. Never shown, never logged. */
  readonly privateKey: Uint8Array;
}

/** What the lab CA is: made at its first start, kept for good. */
export interface CaState {
  readonly root: CaKey;
  /** CAs between the root and the one that issues, from below; none as a rule. */
  readonly between?: readonly CaKey[];
  /** The root itself where nothing stands below it. */
  readonly issuing: CaKey;
  /** Signs the CMP messages; the issuing CA where there is none. */
  readonly cmpSigner?: CaKey;
  /** The maker of the routers: signs the certificate that each of them is born with. */
  readonly factory: CaKey;
}

/** `unconfirmed` until the certConf; one that never comes, or refuses, makes it `revoked`. */
export type IssuedStatus = 'unconfirmed' | 'valid' | 'revoked';

export interface IssuedCertificate {
  /** Hexadecimal, lower case, whole octets. */
  readonly serialNumber: string;
  readonly status: IssuedStatus;
  /** DER. */
  readonly certificate: Uint8Array;
}

/** Where the CA keeps what it has issued. What was put is on stable storage once a `stored` that was asked for behind it has come. */
export interface CaRegister {
  find(serialNumber: string): IssuedCertificate | undefined;
  put(issued: IssuedCertificate): void;
  stored(): Promise<void>;
  /** What was issued and not confirmed before the CA was stopped. */
  unconfirmed(): readonly IssuedCertificate[];
}

/** A register that dies with the process. */
export function volatileRegister(): CaRegister {
  const issued = new Map<string, IssuedCertificate>();
  return {
    find: serialNumber => issued.get(serialNumber),
    put: certificate => void issued.set(certificate.serialNumber, certificate),
    stored: async () => {},
    unconfirmed: () => [...issued.values()].filter(({ status }) => status === 'unconfirmed'),
  };
}
