/** Bytes of a file on their way to a terminal. */
export interface PlainText {
  /** The lines that these bytes complete. */
  add(bytes: Uint8Array): readonly string[];
  /** What has come since the last line end. */
  rest(): string;
}

/**
 * Bytes as lines that no terminal takes for commands: what is not printable ASCII is a dot (inferred), a tab is blanks. A line that
 * does not end for long is broken where a row of the screen ends, so that a binary file stays a matter of pieces.
 */
export function plainText(): PlainText {
  let open = '';
  return {
    add(bytes) {
      const lines = (open + Buffer.from(bytes.map(byte => signs[byte]!)).toString('latin1')).split('\n'); // one for each byte
      open = lines.pop() ?? '';
      for (; open.length > longestLine; open = open.slice(longestLine)) lines.push(open.slice(0, longestLine));
      return lines.map(printable);
    },
    rest: () => printable(open),
  };
}

/** One line of such bytes. */
export function printable(line: string): string {
  return line
    .replace(/\r+$/, '')
    .replaceAll('\t', '        ')
    .replace(/[^ -~]+/g, run => '.'.repeat(run.length)); // in runs: a binary file has no other signs
}

/** One line of text for people: letters of any script stay, and what is no letter or sign of one is a dot. */
export function legible(line: string): string {
  return line.replaceAll('\t', '        ').replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, '.');
}

/** One line of a configuration: as it is, octets that form no character included, but for what a terminal takes for commands. */
export function harmless(line: string): string {
  return noCommands.test(line) ? line : line.replaceAll('\t', '        ').replace(/[\p{Cc}\u2028\u2029]/gu, '.');
}

const noCommands = /^[ -~]*$/;

/** What each byte is shown as, but for those that lines are made of: made of bytes, because of a file of zeros every single one is another. */
const signs = Uint8Array.from({ length: 256 }, (_, byte) =>
  isPrintable(byte) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? byte : 0x2e,
);

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x7e;
}

/** So many rows of 80 columns. */
const longestLine = 51 * 80;
