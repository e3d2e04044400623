import type { Parameter } from '../../firmware-model/schema/page.ts';

/** What may stand in place of an argument, in the notation of `firmware-model/schema/chapter.ts`; empty: any text. */
export function parameterText(parameter: Parameter): string {
  switch (parameter.type) {
    case 'string':
      return textOf(parameter);
    case 'integer':
      return `number ${parameter.range.join(' ')}`;
    case 'choice':
      return `choice ${parameter.values.join(' ')}`;
    case 'date':
      return parameter.separator === '/' ? 'date /' : 'date';
    default:
      return parameter.type.replaceAll(' ', '-');
  }
}

function textOf({ length, caseSensitive, rest, secret }: Extract<Parameter, { type: 'string' }>): string {
  const marks = [...(caseSensitive === false ? ['caseless'] : []), ...(rest ? ['rest'] : []), ...(secret ? ['secret'] : [])];
  const isAny = length[0] === 1 && length[1] === longestText;
  return isAny && marks.length === 0 ? '' : ['text', ...length, ...marks].join(' ');
}

const longestText = 3100;
