import { Refusal } from '../../adapters/control/protocol.ts';
import { survivalOf } from '../../survival/survival.ts';
import type { Command } from './hands.ts';

/** What if the power went now? */
export const survives: Command = ({ router: { memory } }) => {
  if (!memory) throw new Refusal('The system does not run and memory is empty: nothing more can be lost');
  return { rows: survivalOf(memory) };
};
