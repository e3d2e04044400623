const minute = 60_000;

/** Three failures within three minutes block a local user for five; command reference, user-block failed-times and user-block reactive. */
const failuresAllowed = 3;
const failurePeriod = 3 * minute;
const blockedFor = 5 * minute;

/** Which users the serial line has blocked. Lost with the power; other kinds of access count for themselves. */
export class Lockout {
  readonly #failures = new Map<string, readonly number[]>();
  readonly #blockedUntil = new Map<string, number>();

  isBlocked(user: string, now: number): boolean {
    return now < (this.#blockedUntil.get(user) ?? 0);
  }

  noteFailure(user: string, now: number): void {
    if (this.isBlocked(user, now)) return;
    const recent = [...(this.#failures.get(user) ?? []).filter(time => now - time < failurePeriod), now];
    this.#failures.set(user, recent);
    if (recent.length < failuresAllowed) return;
    this.#failures.delete(user);
    this.#blockedUntil.set(user, now + blockedFor);
  }

  forget(user: string): void {
    this.#failures.delete(user);
  }

  /** Power is gone. */
  clear(): void {
    this.#failures.clear();
    this.#blockedUntil.clear();
  }
}
