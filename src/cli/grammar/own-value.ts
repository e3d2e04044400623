import type { Parameter } from '../../../firmware-model/schema/page.ts';
import type { Match } from './resolve.ts';
import { breadthOf } from './values.ts';
import { movesAfter, type Path, type Taken, type Walk } from './walk.ts';

/**
 * Whether a page of ours has the same argument behind the same words as a form that is only known, and takes less for it: what the page
 * refuses there is refused, `ip route-static 10.0.0.0 255.0.255.0`.
 */
export function isOwnValue({ paths, fitted }: Walk, { form, taken }: Match): boolean {
  const argument = taken[fitted]?.atom;
  if (argument?.type !== 'argument') return false;
  const { name } = argument;
  return paths.some(
    path =>
      !path.form.isKnownOnly &&
      saysTheSame(path, taken) &&
      movesAfter(path).some(
        ({ atom }) => atom.type === 'argument' && atom.name === name && isLooser(form.parameter(name), path.form.parameter(name)),
      ),
  );
}

const saysTheSame = ({ taken }: Path, others: readonly Taken[]): boolean =>
  taken.every(({ atom, value }, at) => others[at]?.atom.type === atom.type && (atom.type === 'argument' || others[at]?.value === value));

/** Values of another range are another object: `acl number <acl>` of a basic and of an advanced list. */
function isLooser(known: Parameter, own: Parameter): boolean {
  if (known.type === 'integer' && own.type === 'integer') return holds(known.range, own.range);
  if (known.type === 'string' && own.type === 'string') return holds(known.length, own.length);
  if (known.type === 'choice' && own.type === 'choice') return own.values.every(value => known.values.includes(value));
  return known.type === own.type || breadthOf(known) >= breadthOf(own);
}

const holds = ([least, greatest]: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  least <= from && greatest >= to;
