import type { Key } from './keys.ts';

/** Whoever the keys are for. Each state of the console has one, or none: then keys wait. */
export interface Occupant {
  press(key: Key): void;
}
