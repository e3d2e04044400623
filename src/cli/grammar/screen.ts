/** Columns of the screen that the router writes for. */
export const screenWidth = 80;

/** The column, counted on from row to row, behind a text written from another. */
export function columnBehind(column: number, text: string): number {
  if (oneEach.test(text)) return column + text.length;
  let at = column;
  for (const character of text) at += columnsLeftFree(at, character) + columnsOf(character);
  return at;
}

/** Columns on the screen: a mark stands on the character before it, characters of East Asia take two. */
export function columnsOf(character: string): number {
  if (oneEach.test(character)) return 1;
  if (/^\p{M}$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** A wide character does not begin in the last column. */
export function columnsLeftFree(column: number, character: string): number {
  return columnsOf(character) === 2 && column % screenWidth === screenWidth - 1 ? 1 : 0;
}

const oneEach = /^[ -~]*$/;
/** Unicode, East Asian Width: W and F. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
