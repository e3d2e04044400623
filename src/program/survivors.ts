import type { Complain } from '../adapters/control/control-client.ts';
import type { Reporter } from '../adapters/host/reporter.ts';
import { survivalOf } from '../survival/survival.ts';
import type { LossListener } from '../survival/memory-watch.ts';

/** Tells the keeper what a power cut or a reboot has taken. A table that cannot be made is complained of, and the power goes all the same. */
export const tellSurvival =
  ({ report, complain }: { readonly report: Reporter; readonly complain: Complain }): LossListener =>
  (memory, after) => {
    try {
      const rows = survivalOf(memory);
      if (rows.length > 0) report({ event: 'survived', after, rows });
    } catch (error) {
      complain(error);
    }
  };
