import type { Course, Outcome, Step } from './outcome.ts';

/** Any outcome as a course. */
export function* courseOf(outcome: Outcome): Course {
  if (!outcome) return;
  if ('next' in outcome) yield* outcome;
  else if ('do' in outcome) yield outcome;
  else yield* outcome;
}

/** A course with each step replaced; undefined leaves a step out. Results and failures reach the course as they are. */
export function* mapSteps<Result>(course: Course<Result>, replace: (step: Step) => Step | undefined): Course<Result> {
  let at = course.next();
  try {
    while (!at.done) {
      const step = replace(at.value);
      at = step ? yield* carriedOut(course, step) : course.next(undefined);
    }
  } finally {
    if (!at.done) course.return(undefined as Result); // broken off: nobody reads the result
  }
  return at.value;
}

/** A step of a course, by whoever runs the course that it is yielded from; what the course goes on with. */
export function* carriedOut<Result>(course: Course<Result>, step: Step): Generator<Step, IteratorResult<Step, Result>, unknown> {
  let answer: unknown;
  try {
    answer = yield step;
  } catch (failure) {
    return course.throw(failure);
  }
  return course.next(answer);
}
