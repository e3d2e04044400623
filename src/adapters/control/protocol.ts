/** What stands in a line of the control socket; `docs/ctl.md` describes it. */
export type Fields = Readonly<Record<string, unknown>>;

/** The one that is spoken here. A field or a command more makes no new one. */
export const protocolVersion = 1;

/** Of a request or an answer, in octets, without the line feed. */
export const longestLine = 64 * 1024;

export interface Request {
  /** Comes back in the answer, so that whoever asked several things knows which it is. */
  readonly id: string | number | null;
  readonly do: string;
  readonly fields: Fields;
}

/** Why something was not done, in one sentence for whoever asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly id: Request['id'];
  constructor(message: string, id: Request['id'] = null) {
    super(message);
    this.id = id;
  }
}

/** Reads a request; throws a `Refusal`. */
export function readRequest(line: string): Request {
  const fields = readObject(line);
  if (!fields) throw new Refusal('A request is one JSON object on one line: see docs/ctl.md');
  const { v, id: asked = null, do: what } = fields;
  const id = typeof asked === 'string' || typeof asked === 'number' ? asked : null;
  if (asked !== id) throw new Refusal('"id" is a string or a number');
  if (v !== protocolVersion) throw new Refusal(`This router speaks version ${protocolVersion}: send "v":${protocolVersion}`, id);
  if (typeof what !== 'string') throw new Refusal('"do" names a command: see docs/ctl.md', id);
  return { id, do: what, fields };
}

/** The object in a line; undefined where it holds none. */
export function readObject(line: string): Fields | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Fields) : undefined; // fields are looked at one by one
  } catch {
    return undefined;
  }
}
