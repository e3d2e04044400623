import { boardRows } from './board.ts';
import { candidateRows } from './candidates.ts';
import { certificateRows } from './certificates.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { informationRows } from './information.ts';
import { runningRows } from './running.ts';
import { whitelistRows } from './whitelists.ts';
import { workRows } from './work.ts';

/** What a power cut or a reboot would make of all that a router holds: what is lost first. Rows that would say nothing are left out. */
export function survivalOf(memory: Memory): readonly SurvivalRow[] {
  const known = made.get(memory);
  if (known) return known;
  const rows = [candidateRows, runningRows, certificateRows, whitelistRows, workRows, informationRows, boardRows].flatMap(rowsOf => [
    ...rowsOf(memory),
  ]);
  const sorted = fates.flatMap(fate => rows.filter(row => row.fate === fate));
  made.set(memory, sorted);
  return sorted;
}

/** Of one moment it is asked more than once. */
const made = new WeakMap<Memory, readonly SurvivalRow[]>();

const fates = ['lost', 'changed', 'kept'] as const;
