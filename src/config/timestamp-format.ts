import type { Settings } from './settings.ts';

export interface TimestampFormat {
  readonly style: 'boot' | 'date' | 'short-date' | 'format-date';
  readonly precision: 'second' | 'tenth-second' | 'millisecond';
  readonly hasZone: boolean;
}

export type TimestampFormats = Readonly<Record<'log' | 'trap' | 'debugging', TimestampFormat>>;

/** `info-center timestamp`, with the defaults of the command reference. */
export function timestampFormats(settings: Settings<'system'>): TimestampFormats {
  return {
    log: formatIn(settings.line('info-center timestamp log')?.line, 'second'),
    trap: formatIn(settings.line('info-center timestamp trap')?.line, 'second'),
    debugging: formatIn(settings.line('info-center timestamp debugging')?.line, 'millisecond'),
  };
}

function formatIn(line: string | undefined, usual: TimestampFormat['precision']): TimestampFormat {
  const words = line?.split(' ') ?? [];
  return {
    style: styles.find(style => words.includes(style)) ?? 'date',
    precision: precisions.find(precision => words.includes(precision)) ?? usual,
    hasZone: !words.includes('without-timezone'),
  };
}

const styles = ['boot', 'short-date', 'format-date'] as const;
const precisions = ['second', 'tenth-second', 'millisecond'] as const;
