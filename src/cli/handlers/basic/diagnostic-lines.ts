import type { Command, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export type Asked = Command<{ readonly 'slot-id'?: string | undefined }, 'high' | 'medium' | 'low' | 'slot' | 'history' | 'key'>;

/** Lines that are asked for; of a slot, those that are about one. A step that refuses where there is no such board. */
export function diagnosticLines({ args, has, canonical }: Asked, { device }: RouterFacts): readonly string[] | Step {
  const slot = args['slot-id'];
  if (slot !== undefined && !device.boards.some(board => `${board.slot}` === slot)) return say('no-board', { slot });
  const level = (['high', 'medium', 'low'] as const).find(word => has(word));
  const key = has('key') ? / key (slot|history)\b/.exec(canonical)?.[1] : undefined;
  return device.diagnostics
    .filter(({ line }) => slot === undefined || line.includes(place))
    .filter(diagnostic => level === undefined || diagnostic.level === level)
    .map(({ line }) => line.replace(place, slot ?? `${device.mainBoardSlot}`))
    .filter(line => key === undefined || line.split(' ').includes(key));
}

const place = '<slot>';
