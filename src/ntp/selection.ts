import { type Association, keyOfSource, localClock, rootDistance, type Synchronization } from './association.ts';
import type { NtpSource } from './sources.ts';

export interface Choice {
  readonly sources: readonly NtpSource[];
  /** Stratum of the router's own clock, where it is a reference. */
  readonly localStratum: number | undefined;
  /** Milliseconds: who is farther is not gone by. */
  readonly longestDistance: number;
}

/** Whose time is to be gone by: the preferred first, then the lowest stratum, then the nearest. Undefined: nobody's. */
export function chooseMaster({ associations }: Pick<Synchronization, 'associations'>, choice: Choice): string | undefined {
  const candidates = choice.sources.flatMap(source => {
    const key = keyOfSource(source);
    const association = associations.get(key);
    const newest = association && isSane(association, choice) ? association.measurements[0] : undefined;
    return newest ? [{ key, isPreferred: source.isPreferred, stratum: newest.packet.stratum, distance: rootDistance(newest) }] : [];
  });
  const { localStratum } = choice;
  if (localStratum !== undefined) candidates.push({ key: localClock, isPreferred: false, stratum: localStratum - 1, distance: 0 });
  const [best] = candidates.sort(
    (one, other) => Number(other.isPreferred) - Number(one.isPreferred) || one.stratum - other.stratum || one.distance - other.distance,
  );
  return best?.key;
}

/** Reached of late, with a clock that is near enough to a reference. */
export function isSane(
  { reach, measurements: [newest], fault }: Association,
  { longestDistance }: Pick<Choice, 'longestDistance'>,
): boolean {
  return newest !== undefined && reach !== 0 && fault !== 'authentication' && rootDistance(newest) < longestDistance;
}
