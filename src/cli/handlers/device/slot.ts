import type { Slot } from '../../../../firmware-model/schema/device.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** What is plugged into the slot that an operator names; undefined when nothing is, which has then been said. */
export function* boardIn(slot: string, { device }: RouterFacts): Course<Slot | undefined> {
  const board = device.slots.find(({ slot: number }) => `${number}` === slot);
  if (!board) yield say('no-board', { slot });
  return board;
}
