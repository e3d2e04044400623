/** One block of a PEM file, RFC 7468, as OpenSSL reads it: its first line begins a line of the file, blanks may follow on each. */
export interface PemBlock {
  /** `CERTIFICATE`, `RSA PRIVATE KEY` … */
  readonly label: string;
  /** Lines in front of the data, `Proc-Type: 4,ENCRYPTED` for one (RFC 1421 §4.6). */
  readonly headers: readonly string[];
  /** Undefined when the block is damaged. */
  readonly der: Uint8Array | undefined;
}

/** The blocks of a file in order. Whatever stands between them is passed over, once. */
export function pemBlocks(bytes: Uint8Array): readonly PemBlock[] {
  const text = Buffer.from(bytes).toString('latin1');
  const blocks: PemBlock[] = [];
  for (let at = nextMark(text, 0); at !== undefined; ) {
    const after = nextMark(text, at + mark.length);
    const block = blockAt(text, at, after);
    if (block) blocks.push(block);
    at = after;
  }
  return blocks;
}

/** PEM of RFC 7468: 64 characters a line. */
export function toPem(der: Uint8Array, label: string): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

export const isPem = (bytes: Uint8Array): boolean => nextMark(Buffer.from(bytes).toString('latin1'), 0) !== undefined;

/** Where the next line that begins like a mark of a block stands. */
function nextMark(text: string, from: number): number | undefined {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if ((at === 0 || text[at - 1] === '\n' || isAfterByteOrderMark(text, at)) && kinds.has(text.slice(at + 5, at + 9).trimEnd())) return at;
  }
  return undefined;
}

const isAfterByteOrderMark = (text: string, at: number): boolean => at === byteOrderMark.length && text.startsWith(byteOrderMark);

function blockAt(text: string, at: number, after: number | undefined): PemBlock | undefined {
  const [, label] = /^-----BEGIN ([^\n]{1,64}?)-----[ \t\r]*$/.exec(lineAt(text, at)) ?? [];
  if (label === undefined) return undefined;
  const isWhole = after !== undefined && lineAt(text, after).trimEnd() === `-----END ${label}-----`;
  if (!isWhole) return { label, headers: [], der: undefined };
  return { label, ...contentsOf(text.slice(at + lineAt(text, at).length, after)) };
}

/** Headers end with a blank line. */
function contentsOf(body: string): Pick<PemBlock, 'headers' | 'der'> {
  const blank = body.includes(':') ? body.search(/\n[ \t\r]*\n/) : -1;
  const headers =
    blank < 0
      ? []
      : body
          .slice(0, blank)
          .trim()
          .split(/\r?\n(?![ \t])/)
          .map(line => line.trim());
  const base64 = body.slice(Math.max(blank, 0)).replace(/\s+/g, '');
  return { headers, der: /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Uint8Array.from(Buffer.from(base64, 'base64')) : undefined };
}

/** A line, as far as one may be looked at: marks are short. */
function lineAt(text: string, at: number): string {
  const start = text.slice(at, at + longestMark);
  const end = start.indexOf('\n');
  return end < 0 ? start : start.slice(0, end);
}

const mark = '-----';
const kinds: ReadonlySet<string> = new Set(['BEGI', 'END']);
const byteOrderMark = '\xef\xbb\xbf';
const longestMark = 100;
