import type { Course, Step } from '../cli/run/outcome.ts';
import type { CliSession } from '../cli/run/session.ts';
import type { TypedEntry } from './prompt.ts';

/** What a log-in does: the steps of its commands, and those that only a log-in has. */
export type SessionStep =
  | Step
  /** Somebody is in. */
  | { readonly do: 'open'; readonly session: CliSession }
  /** A new line behind this prompt, or without one the line as it was; its result is what was typed. */
  | { readonly do: 'offer'; readonly prompt?: string }
  /** A course within the course; its result is how that ended. So many lines may come before a stop, 0 for no stop. */
  | { readonly do: 'run'; readonly course: SessionCourse<unknown>; readonly screenLength: number };

export type SessionCourse<Result = void> = Generator<SessionStep, Result, unknown>;

/** How a course came to its end. */
export type CourseEnd<Result> = { readonly end: 'finished'; readonly result: Result } | { readonly end: 'broken off' };

export function* offer(prompt?: string): SessionCourse<TypedEntry> {
  return (yield prompt === undefined ? { do: 'offer' } : { do: 'offer', prompt }) as TypedEntry; // 'offer' gives exactly that
}

export const run = (course: Course, screenLength: number): SessionStep => ({ do: 'run', course, screenLength });
