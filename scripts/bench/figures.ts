/** One line of the report. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** Against what it was held in the same run, and the aim. */
  readonly ratio?: string;
}

export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const times = (value: number, baseline: number, of: string): string => `${(value / baseline).toFixed(2)} × ${of}`;

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export function print(figures: readonly Figure[]): void {
  const [what, value] = [widest(figures.map(figure => figure.what)), widest(figures.map(figure => figure.value))];
  for (const figure of figures)
    console.log(`${figure.what.padEnd(what)}  ${figure.value.padStart(value)}  ${figure.ratio ?? ''}`.trimEnd());
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(text => text.length));
