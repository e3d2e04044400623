import type { Key } from './keys.ts';

/** Whoever the keys are for. Each state of the console has one, or none: then keys wait. */
export interface Occupant {
  press(key: Key): void;
  /** Takes octets in place of keys; gives how many. */
  hear?(bytes: Uint8Array): number;
  /** It takes nothing for the moment. */
  readonly isFull?: boolean;
  /** Octets that do not wait their turn; without them Ctrl+C. */
  readonly breaking?: readonly number[];
}
