/**
 * What the processor of the main board has done beyond its rest: exactly for the last minutes, by periods for as long as a history shows.
 * Times are milliseconds after power-on.
 */
export interface Work {
  /** Oldest first. */
  readonly recent: readonly Stretch[];
  readonly periods: Readonly<Record<PeriodLength, readonly Period[]>>;
  /** The highest load since the start, or since the record was reset; absent: that of the start itself. */
  readonly record?: { readonly load: number; readonly at: number };
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Percentage while it lasts. */
  readonly load: number;
}

/** A period in which there was work; those at rest have none. */
export interface Period {
  /** Of the period, the first after power-on is 0. */
  readonly index: number;
  /** Load times milliseconds. */
  readonly work: number;
  readonly busyMilliseconds: number;
  readonly most: number;
}

export const periodLengths = { minute: 60_000, halfHour: 1_800_000, hour: 3_600_000 } as const;
export type PeriodLength = keyof typeof periodLengths;

/** How many periods a history shows: command reference, display cpu-usage history. */
export const periodsShown: Readonly<Record<PeriodLength, number>> = { minute: 60, halfHour: 48, hour: 72 };

export const noWork: Work = { recent: [], periods: { minute: [], halfHour: [], hour: [] } };

export function withWork(work: Work, stretch: Stretch): Work {
  if (stretch.to <= stretch.from) return work;
  const { minute, halfHour, hour } = work.periods;
  const { record } = work;
  return {
    recent: [...work.recent.filter(({ to }) => to > stretch.from - longestWindow), stretch].slice(-stretchesKept),
    periods: { minute: into(minute, stretch, 'minute'), halfHour: into(halfHour, stretch, 'halfHour'), hour: into(hour, stretch, 'hour') },
    ...(record && { record: record.load >= stretch.load ? record : { load: stretch.load, at: stretch.from } }),
  };
}

/** The ring of one length with the stretch in it; what no history shows any more has left it. */
function into(ring: readonly Period[], stretch: Stretch, length: PeriodLength): readonly Period[] {
  const size = periodLengths[length];
  const last = Math.floor((stretch.to - 1) / size);
  const first = Math.max(Math.floor(stretch.from / size), last - periodsShown[length] + 1);
  const changed = new Map(ring.filter(({ index }) => index > last - periodsShown[length]).map(period => [period.index, period]));
  for (let index = first; index <= last; index++) {
    const milliseconds = Math.min(stretch.to, (index + 1) * size) - Math.max(stretch.from, index * size);
    const { work, busyMilliseconds, most } = changed.get(index) ?? { work: 0, busyMilliseconds: 0, most: 0 };
    changed.set(index, {
      index,
      work: work + stretch.load * milliseconds,
      busyMilliseconds: busyMilliseconds + milliseconds,
      most: Math.max(most, stretch.load),
    });
  }
  return [...changed.values()].sort((one, other) => one.index - other.index);
}

/** The longest that `display cpu-usage` looks back over. */
const longestWindow = 300_000;
/** More than anybody makes in that time; who does is shown a little less. */
const stretchesKept = 64;
