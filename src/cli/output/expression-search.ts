/** A regular expression as a tree. */
export type Pattern =
  | { readonly is: 'character'; readonly fits: (character: string) => boolean }
  | { readonly is: 'start' | 'end' }
  | { readonly is: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly is: 'one of'; readonly options: readonly Pattern[] }
  | { readonly is: 'repeated'; readonly item: Pattern; readonly least: number; readonly most: number };

/** The same as instructions; where nothing else is said, the next one follows. */
export type Program = readonly Instruction[];

type Instruction =
  | { readonly does: 'read'; readonly fits: (character: string) => boolean }
  | { readonly does: 'expect'; readonly where: 'start' | 'end' }
  | { readonly does: 'fork'; readonly to: readonly number[] }
  | { readonly does: 'succeed' };

/** Undefined for an expression that is too large, as bounds within bounds can make it. */
export function programOf(pattern: Pattern): Program | undefined {
  const program: Instruction[] = [];
  if (!append(program, pattern)) return undefined;
  program.push({ does: 'succeed' });
  return program;
}

/**
 * Follows all ways through the program at once, character by character: an expression such as `(a+)+b`, over which one that tries way
 * after way would never come to an end, takes no longer than others.
 */
export function search(program: Program, line: string, ignoreCase: boolean): boolean {
  let at = reachable(program, [0], 0, line.length);
  for (const [index, character] of line.split('').entries()) {
    if (at.has(program.length - 1)) return true;
    const read = [...at].filter(place => {
      const instruction = program[place]!; // places are of this program
      return instruction.does === 'read' && fits(instruction.fits, character, ignoreCase);
    });
    at = reachable(program, [...read.map(place => place + 1), 0], index + 1, line.length);
  }
  return at.has(program.length - 1);
}

const fits = (test: (character: string) => boolean, character: string, ignoreCase: boolean): boolean =>
  test(character) || (ignoreCase && (test(character.toLowerCase()) || test(character.toUpperCase())));

/** Instructions that can be reached without reading a character. */
function reachable(program: Program, from: readonly number[], position: number, length: number): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    const instruction = program[place]!; // places are of this program
    if (instruction.does === 'fork') open.push(...instruction.to);
    if (instruction.does === 'expect' && position === (instruction.where === 'start' ? 0 : length)) open.push(place + 1);
  }
  return found;
}

/** False when the program gets too large. */
function append(program: Instruction[], pattern: Pattern): boolean {
  if (program.length > largestProgram) return false;
  switch (pattern.is) {
    case 'character':
      program.push({ does: 'read', fits: pattern.fits });
      return true;
    case 'start':
    case 'end':
      program.push({ does: 'expect', where: pattern.is });
      return true;
    case 'sequence':
      return pattern.items.every(item => append(program, item));
    case 'one of':
      return appendOptions(program, pattern.options);
    case 'repeated':
      return appendRepeated(program, pattern);
  }
}

function appendOptions(program: Instruction[], options: readonly Pattern[]): boolean {
  const fork = program.push(placeholder) - 1;
  const starts: number[] = [];
  const exits: number[] = [];
  for (const option of options) {
    starts.push(program.length);
    if (!append(program, option)) return false;
    exits.push(program.push(placeholder) - 1);
  }
  program[fork] = { does: 'fork', to: starts };
  for (const exit of exits) program[exit] = { does: 'fork', to: [program.length] };
  return true;
}

function appendRepeated(program: Instruction[], { item, least, most }: Extract<Pattern, { is: 'repeated' }>): boolean {
  for (let count = 0; count < least; count++) if (!append(program, item)) return false;
  if (most === Infinity) return appendLoop(program, item);
  for (let count = least; count < most; count++) if (!appendOptions(program, [item, nothing])) return false;
  return true;
}

function appendLoop(program: Instruction[], item: Pattern): boolean {
  const fork = program.push(placeholder) - 1;
  if (!append(program, item)) return false;
  program.push({ does: 'fork', to: [fork] });
  program[fork] = { does: 'fork', to: [fork + 1, program.length] };
  return true;
}

const nothing: Pattern = { is: 'sequence', items: [] };
const placeholder: Instruction = { does: 'fork', to: [] };
const largestProgram = 3_000;
