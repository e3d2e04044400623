import type { RouterFacts } from '../cli/run/handler.ts';
import type { Configuration } from '../config/configuration.ts';

/** What a router holds at one moment, while its system runs. */
export interface Memory extends Pick<RouterFacts, 'release' | 'volatile' | 'nonVolatile' | 'views' | 'now'> {
  readonly start: StartMemory;
}

/** What this start has made of the saved configuration. */
export interface StartMemory {
  /** Before the console password of the first log-in came over it. */
  readonly configuration: Configuration;
  /** Of the file as it was read; undefined where there was none to read. */
  readonly fingerprint: string | undefined;
  /** Lines of the file that nobody here reads. */
  readonly heldLines: number;
  /** That of a start without a file. */
  readonly factory: Configuration;
  /** What every router is born with. */
  readonly born: { readonly files: readonly string[]; readonly keyPair: string };
}

/** What becomes of one thing when the power goes. */
export interface SurvivalRow {
  /** In words of the trade: `candidate of VTY 1`. */
  readonly what: string;
  readonly fate: 'lost' | 'changed' | 'kept';
  readonly why: string;
}
