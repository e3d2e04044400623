/** How we know what the router does: seen on a device, read in the manual, or our guess in its style. */
export type Fidelity = 'captured' | 'documented' | 'inferred';

/**
 * Something the router can say. `{name}` in the text is filled in; `{name:12}` is padded with blanks on the right to 12 columns,
 * `{name:>12}` on the left. `\n` starts a new line.
 */
export interface Message {
  readonly text: string;
  readonly fidelity: Fidelity;
  /** Page, section or capture that the text was read in. */
  readonly source?: string;
  /** Title, legend or head of a table: `| include` leaves it (public captures of NE40E displays). */
  readonly head?: true;
}

export type Messages = Readonly<Record<string, Message>>;

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` ? Bare : Name) | ParameterNames<Rest>
  : never;

/** The values that a message needs, read out of its text. */
export type ParamsOf<M extends Message> = { readonly [Name in ParameterNames<M['text']>]: string | number };

export type Params = Readonly<Record<string, string | number>>;
