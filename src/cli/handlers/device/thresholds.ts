import type { RouterFacts } from '../../run/handler.ts';

/** From when on a board counts as overloaded, by what `set … threshold` says of it; `slot` undefined is the main board in charge. */
export interface Thresholds {
  readonly threshold: number;
  readonly restore: number;
  /** Minutes. */
  readonly interval: number;
}

export function thresholdsOf(what: 'cpu' | 'memory', slot: number, { device, volatile }: RouterFacts): Thresholds {
  const key = `set ${what}-usage threshold slot${slot === device.mainBoardSlot ? '' : ` ${slot}`}`;
  const args = volatile.running.get(key)?.args ?? {};
  const figure = (name: string, usual: number) => (args[name] === undefined ? usual : Number(args[name]));
  return {
    threshold: figure('threshold', usual[what]),
    restore: figure('restore-threshold-value', 75),
    interval: figure('interval-value', 8),
  };
}

/** Command reference, display cpu-usage configuration and display memory-usage threshold. */
const usual = { cpu: 90, memory: 95 } as const;
