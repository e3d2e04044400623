import type { Filter } from './filter.ts';

/** Takes lines as they come, and gives those that are left; at the end what it has held back. */
export interface Sieve {
  /** `areHead`: of a table, whose lines are not looked for. */
  pass(lines: readonly string[], areHead?: boolean): readonly string[];
  end(): readonly string[];
}

/** Filters one behind the other. `total` is what a count says. */
export function sieveOf(filters: readonly Filter[], total: (count: number) => readonly string[]): Sieve {
  return chained(filters.map(filter => (filter.verb === 'count' ? counting(total) : searching(filter))));
}

type Search = Exclude<Filter, { verb: 'count' }>;

/** Lines that a search lets through. */
export function searching(search: Search): Sieve {
  const test = testOf(search);
  return search.unit === 'whole sections'
    ? bySection(lines => test(lines))
    : { pass: (lines, areHead) => (areHead && search.verb === 'include' ? lines : lines.filter(line => test([line]))), end: () => [] };
}

function testOf({ verb, expression }: Search): (lines: readonly string[]) => boolean {
  const matches = (lines: readonly string[]) => lines.some(line => expression.test(line));
  let begun = false;
  switch (verb) {
    case 'include':
      return matches;
    case 'exclude':
      return lines => !matches(lines);
    case 'begin':
      return lines => (begun ||= matches(lines));
  }
}

/** A section is a line at the left edge with the indented lines below it. */
function bySection(test: (section: readonly string[]) => boolean): Sieve {
  let section: string[] = [];
  const close = (): readonly string[] => {
    const closed = section;
    section = [];
    return closed.length > 0 && test(closed) ? closed : [];
  };
  return {
    pass: lines =>
      lines.flatMap(line => {
        const before = line.startsWith(' ') ? [] : close();
        section.push(line);
        return before;
      }),
    end: close,
  };
}

function counting(total: (count: number) => readonly string[]): Sieve {
  let count = 0;
  return {
    pass(lines) {
      count += lines.length;
      return [];
    },
    end: () => total(count),
  };
}

function chained(sieves: readonly Sieve[]): Sieve {
  return {
    pass: (lines, areHead) => sieves.reduce((left, sieve) => sieve.pass(left, areHead), lines),
    end: () => sieves.reduce<readonly string[]>((left, sieve) => [...sieve.pass(left), ...sieve.end()], []),
  };
}
