import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { processorBoard } from './processor-board.ts';

/** Refuses a slot without a board that can be overloaded. */
export function* boardInSlot(slot: string | undefined, router: RouterFacts): Course {
  if (slot !== undefined) yield* processorBoard(slot, router);
}

/** Command reference, set cpu-usage threshold: recovery lies at least three below. */
export function* restoreIsBelow(args: { readonly threshold: string; readonly 'restore-threshold-value'?: string | undefined }): Course {
  const restore = args['restore-threshold-value'];
  if (restore !== undefined && Number(restore) > Number(args.threshold) - 3) yield say('threshold-restore');
}
