import type { Clock } from '../clock/clock.ts';
import type { SigningHash } from '../cmp/signing.ts';
import { type RevokedEntry, signCrl } from './crl.ts';
import type { Signer } from './signer.ts';

/** What is known of the last CRL. */
export interface CrlState {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  readonly revoked: readonly RevokedEntry[];
}

export interface CrlIssuerOptions {
  readonly signer: Signer;
  readonly hash: SigningHash;
  readonly clock: Clock;
  /** Serial numbers, hexadecimal. */
  readonly revoked: () => readonly string[];
  readonly keep: { read(): CrlState | undefined; write(state: CrlState): void };
  /** How long a CRL is good for. */
  readonly validityMilliseconds?: number;
}

/** Has a CRL at hand: made anew when something more is revoked, and when a tenth of its time is left. */
export class CrlIssuer {
  readonly #options: CrlIssuerOptions;
  #last: { readonly state: CrlState; readonly der: Uint8Array } | undefined;

  constructor(options: CrlIssuerOptions) {
    this.#options = options;
  }

  /** DER. */
  current(): Uint8Array {
    const { keep, clock, revoked, validityMilliseconds = usualCrlValidity } = this.#options;
    const before = this.#last?.state ?? keep.read();
    const serialNumbers = revoked();
    const now = clock.now();
    if (before && isGood(before, serialNumbers, now)) return (this.#last ??= this.#signed(before)).der;
    const dates = new Map(before?.revoked.map(({ serialNumber, date }) => [serialNumber, date]));
    const state = {
      number: (before?.number ?? 0) + 1,
      thisUpdate: now,
      nextUpdate: now + validityMilliseconds,
      revoked: serialNumbers.map(serialNumber => ({ serialNumber, date: dates.get(serialNumber) ?? now })),
    };
    keep.write(state);
    this.#last = this.#signed(state);
    return this.#last.der;
  }

  #signed(state: CrlState) {
    const { signer, hash } = this.#options;
    const der = signCrl({ ...state, issuer: signer.subject, issuerKeyIdentifier: signer.keyIdentifier }, signer.privateKey, hash);
    return { state, der };
  }
}

/** A clock that was set back makes one anew as well. */
function isGood({ thisUpdate, nextUpdate, revoked }: CrlState, serialNumbers: readonly string[], now: number): boolean {
  const known = new Set(revoked.map(({ serialNumber }) => serialNumber));
  const isSame = serialNumbers.length === known.size && serialNumbers.every(serialNumber => known.has(serialNumber));
  return isSame && now >= thisUpdate && now < nextUpdate - (nextUpdate - thisUpdate) / 10;
}

export const usualCrlValidity = 7 * 86_400_000;
