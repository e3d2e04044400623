/** One line of the report. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** Against what it was held in the same run. */
  readonly ratio?: string;
  readonly goal?: Goal;
}

export interface Goal {
  /** `at most 2.5 × bare Node` */
  readonly text: string;
  readonly isMet: boolean;
}

/** A goal that is met by everything up to a figure. */
export const atMost = (value: number, most: number, unit: string): Goal => ({ text: `at most ${most} ${unit}`, isMet: value <= most });

/** A goal that is met by everything from a figure on. */
export const atLeast = (value: number, least: number, unit: string): Goal => ({ text: `at least ${least} ${unit}`, isMet: value >= least });

export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const times = (value: number, baseline: number, of: string): string => `${(value / baseline).toFixed(2)} × ${of}`;

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

export function print(figures: readonly Figure[]): void {
  table(figures.map(({ what, value, ratio, goal }) => [what, value, [ratio, goal && verdict(goal)].filter(Boolean).join(', ')]));
}

/** Every goal once more, with what became of it. */
export function printGoals(figures: readonly Figure[]): void {
  const withGoals = figures.flatMap(({ what, value, ratio, goal }) => (goal ? [[what, ratio ?? value, verdict(goal)] as const] : []));
  if (withGoals.length > 0) console.log('\nGoals');
  table(withGoals);
}

const verdict = ({ text, isMet }: Goal): string => `${isMet ? 'met' : 'NOT MET'}: ${text}`;

/** The first column from the left, the second from the right. */
function table(rows: readonly (readonly [string, string, string])[]): void {
  const [first, second] = [widest(rows.map(([text]) => text)), widest(rows.map(([, text]) => text))];
  for (const [what, value, rest] of rows) console.log(`${what.padEnd(first)}  ${value.padStart(second)}  ${rest}`.trimEnd());
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => text.length));
