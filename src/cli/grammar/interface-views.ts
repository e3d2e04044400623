import { splitInterfaceName } from './interface-name.ts';
import type { ViewEntry } from './view-stack.ts';

/** The view of all interfaces. */
export const interfaceView = 'interface';

/** What a vocabulary calls the view of one type of interface: `eth-trunk-sub-interface`. */
export const viewOfType = (type: string, sub: boolean): string => `${type.toLowerCase()}-${sub ? 'sub-' : ''}interface`;

/** The views whose forms are known in this one. The view of all interfaces is also that of the type that its object is of. */
export function viewsMeant({ view, section = '' }: ViewEntry): readonly string[] {
  const [, name] = view === interfaceView ? (/interface (\S+)/.exec(section) ?? []) : [];
  if (name === undefined) return [view];
  const [type, number] = splitInterfaceName(name);
  return [view, viewOfType(type, number.includes('.'))];
}
