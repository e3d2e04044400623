import type { Fidelity } from '../../firmware-model/schema/message.ts';

/** Something of the model and how it is known. */
export interface Marked {
  readonly name: string;
  readonly fidelity: Fidelity;
}

/** What is known in one place, by how it is known. */
export function marksOf(place: string, all: readonly Marked[]): string {
  const lines = (['captured', 'documented', 'inferred'] as const).flatMap(mark => {
    const names = all.flatMap(({ name, fidelity }) => (fidelity === mark ? `\`${name}\`` : []));
    return names.length === 0 ? [] : [`- ${mark} (${names.length}): ${names.join(', ')}`];
  });
  return [`**${place}**`, '', ...lines].join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** By the key of each, in the order in which the keys come. */
export function grouped<Each>(all: Iterable<Each>, keyOf: (each: Each) => string): ReadonlyMap<string, readonly Each[]> {
  const found = new Map<string, Each[]>();
  for (const each of all) {
    const group = found.get(keyOf(each)) ?? [];
    found.set(keyOf(each), group);
    group.push(each);
  }
  return found;
}
