/** An RSA key pair of the PKI key store, by name. It lives outside the configuration and survives a power cut. */
export interface KeyPair {
  /** 1 to 31 characters, case-sensitive. */
  readonly name: string;
  /** PKCS#8, DER. Never shown, never logged. */
  readonly privateKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Modulus length in bits. */
  readonly bits: number;
  /** Device time of creation, milliseconds since 1970. */
  readonly created: number;
}
