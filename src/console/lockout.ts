import type { BlockingRule } from './login-settings.ts';

/** Which users the serial line has blocked. Lost with the power; other kinds of access count for themselves. */
export class Lockout {
  readonly #failures = new Map<string, readonly number[]>();
  readonly #blockedUntil = new Map<string, number>();

  isBlocked(user: string, now: number): boolean {
    return now < (this.#blockedUntil.get(known(user)) ?? 0);
  }

  noteFailure(user: string, now: number, { failures, period, blockedFor }: BlockingRule): void {
    if (this.isBlocked(user, now) || failures === 0) return;
    const recent = [...(this.#failures.get(known(user)) ?? []).filter(time => now - time < period), now];
    this.#failures.set(known(user), recent);
    if (recent.length < failures) return;
    this.#failures.delete(known(user));
    this.#blockedUntil.set(known(user), now + blockedFor);
  }

  forget(user: string): void {
    this.#failures.delete(known(user));
  }

  /** Power is gone. */
  clear(): void {
    this.#failures.clear();
    this.#blockedUntil.clear();
  }
}

/** Case does not count in a user's name. */
const known = (user: string): string => user.toLowerCase();
