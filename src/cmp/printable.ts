/** A CA's text goes to an operator's terminal: no escape sequence, no line break comes with it. */
export const printable = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
