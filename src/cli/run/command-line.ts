import type { Match, Mismatch } from '../grammar/resolve.ts';
import type { RouterFacts } from './handler.ts';
import type { Course } from './outcome.ts';
import type { CliSession } from './session.ts';

/** The command line as a console uses it: one line in, one course out; one walker answers Enter, `?` and Tab. */
export interface CommandLine {
  /** `<HUAWEI>`, `[~HUAWEI]`, `[*HUAWEI-pki-domain-d1]`; no blank behind it. */
  prompt(session: CliSession, router: RouterFacts): string;
  /**
   * What a line does. A line that matches nothing yields its caret error. The line enters the log-in's history by a step of the
   * course; a line that holds a secret does not.
   */
  run(line: string, session: CliSession, router: RouterFacts): Course;
  /** A line as the router records it: secrets are hidden. Undefined for one that nobody can carry out. */
  recorded(line: string, session: CliSession, router: RouterFacts): string | undefined;
  /** The form that a line is meant as, or what is wrong with it. Nothing is done. */
  read(line: string, session: CliSession): Match | Mismatch;
  /** The line that a hotkey stands for; undefined where it stands for none, or for one above the operator's level: nothing happens. */
  hotkey(name: string, session: CliSession, router: RouterFacts): string | undefined;
  /** Lines that `?` prints behind this text, formatted for 80 columns, with the empty line that ends a list. */
  help(text: string, session: CliSession, router: RouterFacts): readonly string[];
  /** What Tab makes of this text. `previous` is the result of the Tab directly before, to go to its next candidate. */
  complete(text: string, session: CliSession, router: RouterFacts, previous?: Completion): Completion;
}

export interface Completion {
  /** The line after Tab. */
  readonly text: string;
  /** Keywords that fit; empty: nothing to complete. */
  readonly candidates: readonly string[];
  /** Which of them `text` shows; -1 for their common beginning. */
  readonly shown: number;
}
