import { formatDateTime } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** `2026-11-24 08:00:00`, as the device shows it. */
export const localTime = (at: number, { volatile }: RouterFacts): string => formatDateTime(at, localOffset(volatile.running, at));

export const millisecondOf = (time: number): number => Math.floor(time) % 1000;
