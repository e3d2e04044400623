import type { Parameter } from '../../../firmware-model/schema/page.ts';
import { spelledOut } from './spelled-out.ts';

/** An argument and what may stand in its place: `acl-name text 1 32`. */
export function readParameter(line: string): readonly [name: string, parameter: Parameter] {
  const [name = '', kind = 'text', ...rest] = line.split(' ');
  const help = spelledOut(name);
  return [name, { help, ...kindOf(kind, rest) } as Parameter]; // a kind and a help text are a parameter
}

function kindOf(kind: string, rest: readonly string[]) {
  switch (kind) {
    case 'number':
      return { type: 'integer', range: [Number(rest[0]), Number(rest[1])] };
    case 'choice':
      return { type: 'choice', values: rest };
    case 'date':
      return { type: kind, ...(rest[0] === '/' && { separator: '/' }) };
    case 'text':
      return textOf(rest);
    default:
      return { type: kind.replaceAll('-', ' ') };
  }
}

function textOf([least = '1', most = '3100', ...marks]: readonly string[]) {
  return {
    type: 'string',
    length: [Number(least), Number(most)],
    ...(marks.includes('caseless') && { caseSensitive: false }),
    ...(marks.includes('secret') && { secret: true }),
    ...(marks.includes('rest') && { rest: true }),
  };
}

/** An argument of which nothing is said. */
export const anyText = (name: string): Parameter => readParameter(name)[1];
