import type { SectionPath } from '../../config/configuration.ts';
import { fill } from './template.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** One view entered, with the arguments that name its object. */
export interface ViewEntry {
  readonly view: string;
  readonly args: Readonly<Record<string, string>>;
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
  return stack.flatMap(({ view, args }) => {
    const section = views[view]?.section;
    return section === undefined ? [] : [fill(section, args)];
  });
}
