/** Puts arguments into a template: `pki domain <domain-name>`. A word whose argument was not typed is left out, with the blank or hyphen before it. */
export function fill(template: string, args: Readonly<Record<string, string | undefined>>): string {
  const { start, places } = piecesOf(template);
  let text = start;
  for (const { separator, name, behind } of places) {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    text += value === undefined ? behind : separator + value + behind;
  }
  return text.trimStart();
}

interface Pieces {
  readonly start: string;
  readonly places: readonly { readonly separator: string; readonly name: string; readonly behind: string }[];
}

/** Templates are the model's, and few; each is taken apart once. */
const known = new Map<string, Pieces>();

function piecesOf(template: string): Pieces {
  const pieces = known.get(template) ?? takeApart(template);
  known.set(template, pieces);
  return pieces;
}

function takeApart(template: string): Pieces {
  const [start = '', ...rest] = template.split(/([ -]?)<([^<>]+)>/);
  const places = Array.from({ length: rest.length / 3 }, (_, at) => ({
    separator: rest[3 * at] ?? '',
    name: rest[3 * at + 1] ?? '',
    behind: rest[3 * at + 2] ?? '',
  }));
  return { start, places };
}
