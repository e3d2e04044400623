import type { Page } from '../../../firmware-model/schema/page.ts';
import { splitInterfaceName } from './interface-name.ts';
import type { ViewEntry } from './view-stack.ts';

/** The view of all interfaces. */
export const interfaceView = 'interface';

/** What a vocabulary calls the view of one type of interface: `eth-trunk-sub-interface`. */
export const viewOfType = (type: string, sub: boolean): string => `${type.toLowerCase()}-${sub ? 'sub-' : ''}interface`;

/** The views whose forms are known in this one. The view of all interfaces is also that of the type that its object is of. */
export function viewsMeant({ view, section = '' }: ViewEntry): readonly string[] {
  const name = interfaceOf({ view, section });
  if (name === undefined) return [view];
  const [type, number] = splitInterfaceName(name);
  return [view, viewOfType(type, number.includes('.'))];
}

/** Whether a page is valid on the interface of this view; where it is none, or of nobody knows which, every page is. */
export function isForThis({ on }: Pick<Page, 'on'>, entry: ViewEntry): boolean {
  const name = on && interfaceOf(entry);
  if (name === undefined) return true;
  const [type, number] = splitInterfaceName(name);
  const kind = `${type}${number.includes('.') ? '.' : ''}`.toLowerCase();
  return on?.some(each => each.toLowerCase() === kind) ?? true;
}

const interfaceOf = ({ view, section = '' }: Pick<ViewEntry, 'view' | 'section'>): string | undefined =>
  view === interfaceView ? /interface (\S+)/.exec(section)?.[1] : undefined;
