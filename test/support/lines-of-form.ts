import type { Page } from '../../firmware-model/schema/page.ts';
import type { Notation } from '../../src/cli/grammar/notation/ast.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';

/**
 * Lines that a form of a page takes, so many that each of its alternatives stands in one of them, each thing that may be left out is left
 * out once, and what may stand in any order stands alone and all together.
 */
export function linesOfForm(form: string, value: (argument: string) => string): readonly string[] {
  return [...new Set(linesOf(parse(form), value).map(words => words.join(' ')))];
}

type Words = readonly string[];

function linesOf(notation: Notation, value: (argument: string) => string): readonly Words[] {
  switch (notation.type) {
    case 'keyword':
      return [[notation.word]];
    case 'argument':
      return [[value(notation.name)]];
    case 'repeat':
      return linesOf(notation.item, value);
    case 'sequence':
      return sideBySide(notation.items.map(item => linesOf(item, value)));
    case 'choice': {
      const options = notation.options.map(option => linesOf(option, value));
      const together = notation.many ? sideBySide(options) : [];
      return [...options.flat(), ...together, ...(notation.optional ? [[]] : [])];
    }
  }
}

/** As many lines as the richest part has; the others begin anew. */
function sideBySide(parts: readonly (readonly Words[])[]): readonly Words[] {
  const most = Math.max(...parts.map(({ length }) => length), 1);
  return Array.from({ length: most }, (_, at) => parts.flatMap(lines => lines[at % lines.length] ?? []));
}

/** A value of the kind that a page asks for. */
export function plausibleValue({ parameters }: Page, argument: string): string {
  const parameter = parameters[argument];
  switch (parameter?.type) {
    case 'integer':
      return String(parameter.range[0]);
    case 'choice':
      return parameter.values[0] ?? '';
    case 'ipv4':
      return '10.1.1.1';
    case 'interface':
      return 'LoopBack1';
    case 'interface type':
      return 'LoopBack';
    case 'interface number':
      return '1';
    case 'string':
      return parameter.quoted ? '"/CN=CA"' : 'x'.padEnd(parameter.length[0], 'x');
    default:
      throw new Error(`no value for ${argument}`);
  }
}
