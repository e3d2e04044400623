/**
 * A regular expression as the router reads it: `\ ^ $ * + . ( ) x|y [..] [^..] {x,y}`. What could not mean anything stands for
 * itself: `*` and `+` at the beginning, `^` elsewhere than at the start and `$` elsewhere than at the end of an alternative, a
 * closing bracket that closes nothing, `{,5}`. Undefined when it is invalid: an open `(` or `[`, `[z-a]`, a bound of 1000 or more.
 * Configuration Guide, "Regular Expression".
 */
export function readExpression(text: string): RegExp | undefined {
  let source = '';
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at, depth);
    if (!piece) return undefined;
    depth += piece.opens ?? 0;
    source += piece.source;
    at += piece.length;
  }
  if (depth > 0) return undefined;
  try {
    return new RegExp(source);
  } catch {
    return undefined; // an order of characters such as [z-a], or a bound below its counterpart
  }
}

interface Piece {
  readonly source: string;
  /** How many characters of the text it covers. */
  readonly length: number;
  /** 1 for an opening parenthesis, -1 for a closing one. */
  readonly opens?: number;
}

function pieceAt(text: string, at: number, depth: number): Piece | undefined {
  const character = text[at] ?? '';
  const isFirst = at === 0 || /[(|]/.test(text[at - 1] ?? '');
  const isLast = at === text.length - 1 || /[)|]/.test(text[at + 1] ?? '');
  switch (character) {
    case '\\': return { source: literal(text[at + 1] ?? '\\'), length: 2 };
    case '^': return { source: isFirst ? '^' : '\\^', length: 1 };
    case '$': return { source: isLast ? '$' : '\\$', length: 1 };
    case '*':
    case '+': return { source: isFirst || isRepeated(text, at) ? literal(character) : character, length: 1 };
    case '.':
    case '|': return { source: character, length: 1 };
    case '(': return { source: '(?:', length: 1, opens: 1 };
    case ')': return depth > 0 ? { source: ')', length: 1, opens: -1 } : { source: '\\)', length: 1 };
    case '[': return bracket(text, at);
    case '{': return bounds(text, at, isFirst);
    default: return { source: literal(character), length: 1 };
  }
}

function bracket(text: string, at: number): Piece | undefined {
  const found = /^\[(\^?)(\]?[^\]]*)\]/.exec(text.slice(at));
  if (!found) return undefined;
  const inside = (found[2] ?? '').replace(/[\\\][^]/g, '\\$&');
  return { source: `[${found[1]}${inside}]`, length: found[0].length };
}

function bounds(text: string, at: number, isFirst: boolean): Piece | undefined {
  const found = /^\{(\d+)(,(\d*))?\}/.exec(text.slice(at));
  if (!found || isFirst) return { source: '\\{', length: 1 };
  return Number(found[1]) < 1000 && Number(found[3] ?? 0) < 1000 ? { source: found[0], length: found[0].length } : undefined;
}

/** Behind another `*`, `+` or `{x,y}` there is nothing left to repeat. */
function isRepeated(text: string, at: number): boolean {
  return /[*+]/.test(text[at - 1] ?? '') && text[at - 2] !== '\\';
}

function literal(character: string): string {
  return character.replace(/[\\^$*+?.()|[\]{}/]/, '\\$&');
}
