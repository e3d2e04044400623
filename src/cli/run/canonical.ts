import type { Match } from '../grammar/resolve.ts';
import { withInterfaceBothWays } from './interface-args.ts';
import { displayed } from '../grammar/values.ts';

/** The arguments of a line by name; those of an interface are there in one word and in two. */
export function argsOf({ form, taken }: Match): Readonly<Record<string, string>> {
  const args: Record<string, string> = {};
  for (const { atom, value } of taken) {
    if (atom.type === 'argument') args[atom.name] = atom.name in args ? `${args[atom.name]} ${value}` : value;
  }
  return form.isKnownOnly ? withInterfaceBothWays(form, args) : args;
}

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
