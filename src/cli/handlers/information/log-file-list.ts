import type { LogFileKind } from '../../../control-plane/state.ts';
import { logFileOf } from '../../../control-plane/log-file-store.ts';
import { type CardEntry, CfCardError } from '../../../flash/cf-card.ts';
import { join } from '../../../flash/medium-path.ts';
import { type Drive, placeOn } from '../../../flash/drive.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { typedMoment } from './typed-moment.ts';

interface Wanted {
  readonly kinds: readonly LogFileKind[];
  readonly from: string;
  readonly to: string;
  /** Whose files, and the card that they are on. */
  readonly slot: number | string;
  readonly drive: Drive | undefined;
}

/** There is no diagnostic log. */
export function kindsNamed(has: (kind: 'security' | 'log' | 'diagnose') => boolean): readonly LogFileKind[] {
  if (has('diagnose')) return [];
  const named = everyKind.filter(kind => has(kind));
  return named.length > 0 ? named : everyKind;
}

const everyKind = ['log', 'security'] as const satisfies readonly LogFileKind[];

/** Files that were written to between the two times. */
export function logFileList({ kinds, from, to, slot, drive }: Wanted, router: RouterFacts): readonly Step[] {
  const { running } = router.volatile;
  const [first, last] = [typedMoment(from, running), typedMoment(to, running)];
  if (first === undefined || last === undefined) return [say('log-time-malformed')];
  if (first >= last) return [say('log-time-order')];
  const rows = kinds.flatMap(kind => filesOf(kind, drive, router).filter(({ modified }) => first <= modified && modified <= last));
  return [
    say('logfile-list-head'),
    ...rows.map(({ kind, file }) => say('logfile-list-row', { type: kind, slot, file: `cfcard:/${file}` })),
    say('logfile-list-end'),
  ];
}

function filesOf(kind: LogFileKind, drive: Drive | undefined, router: RouterFacts) {
  const { folder, name } = logFileOf[kind];
  const files = entriesOf(placeOn(drive, folder), router).filter(
    entry => entry.name === `${name}.log` || entry.name.startsWith(`${name}_`),
  );
  return files.map(entry => ({ kind, file: join(folder, entry.name), modified: entry.modified }));
}

function entriesOf(folder: string, { files }: RouterFacts): readonly CardEntry[] {
  try {
    return files.list(folder) ?? [];
  } catch (error) {
    if (error instanceof CfCardError) return [];
    throw error;
  }
}
