import { settingsOf } from '../config/settings.ts';
import type { Configuration } from '../config/configuration.ts';
import { type BlockingRule, countFailure, countMovedBy, type Occasion } from './login-records.ts';
import type { Access } from './state.ts';

/** An address from which somebody has failed to log in by Telnet or by SSH, until it loses power. */
export interface Source {
  readonly via: 'telnet' | 'ssh';
  readonly address: string;
  /** Device times of failures that count towards a block, oldest first. */
  readonly failures: readonly number[];
  readonly blockedUntil?: number;
}

/** By protocol and address. */
export type Sources = ReadonlyMap<string, Source>;

/** Six failures within five minutes, five minutes; command reference, activate vty ip-block and activate ssh server ip-block. */
export const sourceRule: BlockingRule = { failures: 6, period: 300_000, blockedFor: 300_000 };

/** Addresses that are remembered at most: whoever has many of them shall not fill the memory (inferred). */
const mostSources = 1024;

export function noteSourceFailure(sources: Sources, running: Configuration, { via, address, time }: Occasion): Sources {
  if (via === 'terminal' || address === undefined || !blocksSources(running, via)) return sources;
  const key = keyOf(via, address);
  const kept = [...sources].filter(([other, source]) => other !== key && isRemembered(source, time)).slice(1 - mostSources);
  const source = sources.get(key) ?? { failures: [] };
  return new Map([...kept, [key, { via, address, ...countFailure(source, time, sourceRule) }]]);
}

/** Somebody got in from there, or an operator wants it so. */
export function forgetSource(sources: Sources, { via, address }: Access): Sources {
  const key = keyOf(via, address ?? '');
  return sources.has(key) ? new Map([...sources].filter(([other]) => other !== key)) : sources;
}

/** Where blocking is switched off, nobody is blocked any more. */
export function forgetUnwatched(sources: Sources, running: Configuration): Sources {
  const kept = [...sources].filter(([, { via }]) => blocksSources(running, via));
  return kept.length === sources.size ? sources : new Map(kept);
}

/** When the device shows another time, as much is left of every block. */
export const sourcesMovedBy = (sources: Sources, milliseconds: number): Sources =>
  new Map([...sources].map(([key, source]) => [key, countMovedBy(source, milliseconds)]));

export const isSourceBlocked = (sources: Sources, { via, address }: Access, now: number): boolean =>
  now < (sources.get(keyOf(via, address ?? ''))?.blockedUntil ?? 0);

/** Those that are dropped for now, and until when. */
export const blockedSources = (sources: Sources, now: number): readonly { who: string; way: Source['via']; until: number }[] =>
  [...sources.values()].flatMap(({ via, address, blockedUntil: until = 0 }) => (now < until ? [{ who: address, way: via, until }] : []));

/** Those whose failures still count, or that are blocked. */
export const sourcesAt = (sources: Sources, via: Source['via'], now: number): readonly Source[] =>
  [...sources.values()].filter(source => source.via === via && isRemembered(source, now));

const isRemembered = ({ failures, blockedUntil = 0 }: Source, now: number): boolean =>
  now < blockedUntil || failures.some(time => now - time < sourceRule.period);

const keyOf = (via: Access['via'], address: string): string => `${via} ${address}`;

const blocksSources = (running: Configuration, via: Source['via']): boolean =>
  settingsOf(running).line(via === 'telnet' ? 'telnet server ip-block disable' : 'ssh server ip-block disable') === undefined;
