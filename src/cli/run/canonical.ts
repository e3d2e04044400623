import type { Match } from '../grammar/resolve.ts';
import { displayed } from '../grammar/values.ts';

/** A line in full words and normal values. Type and number of an interface are one word, however they were typed. */
export function canonicalOf({ form, taken }: Match): string {
  let line = '';
  let before: string | undefined;
  for (const { atom, value } of taken) {
    const parameter = atom.type === 'argument' ? form.parameter(atom.name) : undefined;
    const isJoined = before === 'interface type' && parameter?.type === 'interface number';
    line += (line === '' || isJoined ? '' : ' ') + (parameter ? displayed(parameter, value) : value);
    before = parameter?.type;
  }
  return line;
}
