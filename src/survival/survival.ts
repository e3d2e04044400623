import { boardRows } from './board.ts';
import { candidateRows } from './candidates.ts';
import { certificateRows } from './certificates.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { runningRows } from './running.ts';
import { workRows } from './work.ts';

/** What a power cut or a reboot would make of all that a router holds: what is lost first. Rows that would say nothing are left out. */
export function survivalOf(memory: Memory): readonly SurvivalRow[] {
  const rows = [candidateRows, runningRows, certificateRows, workRows, boardRows].flatMap(rowsOf => [...rowsOf(memory)]);
  return fates.flatMap(fate => rows.filter(row => row.fate === fate));
}

const fates = ['lost', 'changed', 'kept'] as const;
