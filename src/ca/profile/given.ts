/** What stands in a profile, with the line it stands in: a text, a list, or keys. */
export type Given = { readonly line: number } & (
  | { readonly text: string }
  | { readonly items: readonly Given[] }
  | { readonly keys: ReadonlyMap<string, { readonly line: number; readonly given: Given }> }
);

/** What is wrong with a profile, and where. */
export class ProfileFault extends Error {
  readonly line: number;
  constructor(line: number, text: string) {
    super(text);
    this.name = 'ProfileFault';
    this.line = line;
  }
}

/** A key that a profile may have: how its value is written, what it means, how it is read. */
export interface Key<Value = unknown> {
  readonly value: string;
  readonly meaning: string;
  readonly read: (given: Given, key: string) => Value;
}

export type KeyTable = Readonly<Record<string, Key>>;

/** The values of a table's keys, by key; what was not given is absent. */
export type Values<Table extends KeyTable> = {
  readonly [Name in keyof Table]?: Table[Name] extends Key<infer Value> ? Value : never;
};

/** Reads keys by their table. One that the table does not have is refused. */
export function readKeys<Table extends KeyTable>(table: Table, given: Given, where = ''): Values<Table> {
  if (!('keys' in given)) throw new ProfileFault(given.line, `${where === '' ? 'a profile' : `key '${where}'`} needs keys with values`);
  const values: Record<string, unknown> = {};
  for (const [name, { line, given: value }] of given.keys) {
    const key = where === '' ? name : `${where}.${name}`;
    const known = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!known) throw new ProfileFault(line, `key '${key}' is not known; there is ${Object.keys(table).join(', ')}`);
    values[name] = known.read(value, key);
  }
  return values as Values<Table>; // each was made by the table's own `read`
}
