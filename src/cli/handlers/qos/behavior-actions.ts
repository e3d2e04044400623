import { type Course, say } from '../../run/outcome.ts';
import type { TrafficObject } from './traffic-objects.ts';

/** What a behavior does, as displays have it. */
export function* actions({ nodes }: Pick<TrafficObject, 'nodes'>, indent: string): Course {
  const lines = nodes.map(({ line }) => line);
  const marks = lines.filter(line => line.startsWith('remark '));
  if (marks.length > 0) yield say('behavior-marking', { indent });
  for (const line of marks) yield say('behavior-mark', { indent, line });
  for (const line of lines) {
    if (line.startsWith('car ')) yield say('behavior-car', { indent, ...rateOf(line) });
    else if (!line.startsWith('remark ')) yield say('behavior-line', { indent, line });
  }
}

/** A burst that nobody has set is 187 times the rate: samples of the manual. */
function rateOf(line: string) {
  const value = (word: string) => new RegExp(` ${word} (\\w+)`).exec(line)?.[1];
  const cir = value('cir') ?? '0';
  const pir = value('pir') ?? '0';
  const cbs = value('cbs') ?? String(Number(cir) * 187);
  const pbs = value('pbs') ?? String(Number(pir) * 187);
  return { cir, pir, cbs, pbs, green: value('green') ?? 'pass', yellow: value('yellow') ?? 'pass', red: value('red') ?? 'discard' };
}
