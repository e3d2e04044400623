/** What a timer is known by; only the clock that made it can read it. */
export type TimerId = unknown;

/** The one source of time. XState, the UART, log stamps and certificate validity all use it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): TimerId;
  clearTimeout(id: TimerId): void;
  /** Milliseconds since some moment, which setting the date does not touch. A clock whose date nobody sets has no need of it. */
  elapsed?(): number;
  /** How many of its milliseconds pass in one of the host's; 1 where it says nothing. */
  readonly scale?: number;
  /** Milliseconds of the host's, where they are others: what work costs. */
  spent?(): number;
}
