import type { ExecutionContext } from 'ava';

/** A line and those indented below it. */
export function section(lines: readonly string[], head: string): readonly string[] {
  const from = lines.indexOf(head);
  if (from < 0) return [];
  const indent = head.search(/\S/);
  const length = lines.slice(from + 1).findIndex(line => line.search(/\S/) <= indent && line !== '');
  return lines.slice(from, from + 1 + length);
}

/** Without it and what is in it; of several `#` then the last. */
export function without(lines: readonly string[], head: string): readonly string[] {
  const from = lines.indexOf(head);
  const left = lines.toSpliced(Math.max(from, 0), section(lines, head).length);
  return left.filter((line, at) => !/^ *#$/.test(line) || !/^ *#$/.test(left[at + 1] ?? ''));
}

/** Says where two listings part, and not all of both. */
export function equal(t: ExecutionContext, shown: readonly string[], wanted: readonly string[]): void {
  const at = Array.from({ length: Math.max(shown.length, wanted.length) }, (_, line) => line).find(line => shown[line] !== wanted[line]);
  const around = (lines: readonly string[]) => (at === undefined ? [] : lines.slice(Math.max(0, at - 3), at + 4));
  t.deepEqual({ at, lines: around(shown) }, { at, lines: around(wanted) });
}
