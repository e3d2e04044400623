import type { EditPlace, SectionHead, SectionPath } from '../../config/configuration.ts';
import { fill } from '../../config/template.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** One view entered, with the arguments that name its object. */
export interface ViewEntry {
  readonly view: string;
  readonly args: Readonly<Record<string, string>>;
  /** Key of its section, in place of the view's template: where no page says which it is. */
  readonly section?: string;
  /** Its object is there without being created, though not every one of its view is. */
  readonly builtIn?: true;
  /** What the prompt shows, in place of the view's template. */
  readonly prompt?: string;
}

/** The views entered, user view first. */
export type ViewStack = readonly [ViewEntry, ...ViewEntry[]];

export function currentView(views: ViewStack): ViewEntry {
  return views.at(-1) ?? views[0];
}

/** Opens a view below those where the form that enters it was found. */
export function enter(views: ViewStack, entry: ViewEntry): ViewStack {
  return [...views, entry];
}

/** One level up; the user view stays. */
export function leave(views: ViewStack): ViewStack {
  return upTo(views, Math.max(1, views.length - 1));
}

/** The outermost `depth` views. */
export function upTo([user, ...inner]: ViewStack, depth: number): ViewStack {
  return [user, ...inner.slice(0, depth - 1)];
}

/** Keys of the sections that lead to the current view. */
export function sectionPath(stack: ViewStack, views: Views): SectionPath {
  return stack.flatMap(entry => sectionKey(entry, views) ?? []);
}

/** Key of the section of a view below that of the view it was entered from; user and system view have none. */
export function sectionKey({ view, args, section }: ViewEntry, views: Views): string | undefined {
  const template = views[view]?.section;
  return section ?? (template === undefined ? undefined : fill(template, args));
}

/** Whether every router has the view's section: opening it changes nothing. */
export function isBuiltIn(entry: ViewEntry, views: Views): boolean {
  const view = views[entry.view];
  return (
    entry.builtIn === true ||
    view?.builtIn === true ||
    (view?.alwaysThere?.objects.includes(sectionKey(entry, views)?.toLowerCase() ?? '') ?? false)
  );
}

/** The section of the current view, and which of those on the way need no creation. */
export function editPlace(stack: ViewStack, views: Views): EditPlace {
  const path = sectionPath(stack, views);
  const builtIn = stack.slice(stack.findLastIndex(entry => !isBuiltIn(entry, views)) + 1).map(entry => headOf(entry, views));
  return builtIn.length === 0 ? { path } : { path, builtIn };
}

/** A section that needs no creation is displayed as its key. */
function headOf(entry: ViewEntry, views: Views): SectionHead {
  const head = { line: sectionKey(entry, views) ?? '', args: entry.args };
  return views[entry.view]?.alwaysThere ? { ...head, stays: true } : head;
}
