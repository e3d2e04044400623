import { mapSteps } from './course.ts';
import { filtering, type OutputPart } from './filter.ts';
import { type Messages, render } from './message.ts';
import { type Course, say, show, type Step } from './outcome.ts';

/** A command's course with its output filtered: what it says and shows becomes the lines that are left. Errors are never filtered. */
export function* filterOutput(course: Course, { filters, unpaged }: OutputPart, messages: Messages): Course {
  const searches = filters.some(({ verb }) => verb !== 'count');
  if (searches) yield say('filter-takes-long');
  const filter = filtering(filters);
  yield* mapSteps(course, step => {
    const lines = linesOf(step, messages);
    if (!lines) return step;
    const left = lines.filter(line => filter.pass(line));
    return left.length === 0 ? undefined : show(left, unpaged);
  });
  const count = filter.count();
  if (count !== undefined) yield say('line-count', { count });
}

function linesOf(step: Step, messages: Messages): readonly string[] | undefined {
  if (step.do === 'show') return step.lines;
  if (step.do !== 'say') return undefined;
  const message = messages[step.id];
  return message && !message.text.startsWith('Error:') ? render(message, step.params) : undefined;
}
