import { differenceToNextStart, type NextStart, nextStart } from './next-start.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { changed, counted, kept, lost } from './words.ts';

/** The running configuration against what the next start will read. */
export function* runningRows(memory: Memory): Iterable<SurvivalRow> {
  const next = nextStart(memory);
  yield* startupRows(memory, next);
  const { added, removed, replaced } = differenceToNextStart(memory, next);
  const [away, back] = [added + replaced, removed + replaced];
  const where = next.file === null ? 'no next-startup file is set' : `next is ${next.file}`;
  if (away > 0) yield lost('running', `${counted(away, 'line')}, never saved; ${where}`);
  if (back > 0)
    yield changed('running', `${counted(back, 'line')} come${back === 1 ? 's' : ''} back: removed or replaced, and never saved`);
  if (away + back === 0 && 'text' in next) yield kept('running', `as saved in ${next.file}`);
  yield* heldRows(memory, next);
}

function* startupRows({ nonVolatile: { board }, volatile: { startup } }: Memory, next: NextStart): Iterable<SurvivalRow> {
  if ('problem' in next) yield lost(`next-startup file ${next.file}`, problems[next.problem]);
  const { savedConfiguration, systemSoftware } = board.nextStartup;
  if (savedConfiguration !== startup.savedConfiguration)
    yield changed(
      'startup file',
      `${savedConfiguration ?? 'none'} in place of ${startup.savedConfiguration ?? 'none'}: next becomes current`,
    );
  if (systemSoftware !== startup.systemSoftware)
    yield changed('system software', `${systemSoftware} in place of ${startup.systemSoftware}: next becomes current`);
}

function* heldRows({ start }: Memory, next: NextStart): Iterable<SurvivalRow> {
  if (start.heldLines === 0 || !('text' in next) || next.fingerprint !== start.fingerprint) return;
  yield kept('held lines', `${counted(start.heldLines, 'line')}, as ${next.file} has them`);
}

const problems = {
  missing: 'not on the card: the start has the configuration of the factory',
  unreadable: 'the card cannot be read: the start has the configuration of the factory',
  'no configuration': 'it holds no configuration: the start has that of the factory',
} as const;
