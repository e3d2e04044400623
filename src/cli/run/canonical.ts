import type { Match } from '../grammar/resolve.ts';
import { withInterfaceBothWays } from './interface-args.ts';
import { displayed, isSecret } from '../grammar/values.ts';

/** The arguments of a line by name; those of an interface are there in one word and in two. */
export function argsOf({ form, taken }: Match): Readonly<Record<string, string>> {
  const found = new Map<string, string>(); // an argument may be called like something that every object has
  for (const { atom, value } of taken) {
    if (atom.type !== 'argument') continue;
    const before = found.get(atom.name);
    found.set(atom.name, before === undefined ? value : `${before} ${value}`);
  }
  const args = Object.fromEntries(found);
  return withInterfaceBothWays(form, args);
}

/** A line in full words and normal values. Type and number of an interface are one word, however they were typed. */
export function canonicalOf({ form, taken }: Pick<Match, 'form' | 'taken'>): string {
  let line = '';
  let before: string | undefined;
  for (const { atom, value } of taken) {
    const parameter = atom.type === 'argument' ? form.parameter(atom.name) : undefined;
    const isJoined = before === 'interface type' && parameter?.type === 'interface number';
    line += (line === '' || (isJoined && !/\d$/.test(line)) ? '' : ' ') + (parameter ? displayed(parameter, value) : value);
    before = parameter?.type;
  }
  return line;
}

/** The same with every secret hidden. */
export const concealedLine = ({ form, taken }: Match): string =>
  taken.map(({ atom, value }) => (atom.type === 'argument' && isSecret(form.parameter(atom.name)) ? '******' : value)).join(' ');
