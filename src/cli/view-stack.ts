import type { SectionPath } from '../config/configuration.ts';
import type { CliSession } from './session.ts';
import { fill } from './template.ts';
import type { ViewEntry, Views, ViewStack } from './view.ts';

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

/** `<HUAWEI>`, `[~HUAWEI]`, `[*HUAWEI-pki-domain-d1]`; `[HUAWEI]` where each line takes effect at once. */
export function renderPrompt(session: CliSession, views: Views, host: string, pending: boolean): string {
  if (session.views.length === 1) return `<${host}>`;
  const mark = session.immediate ? '' : pending ? '*' : '~';
  return `[${mark}${host}${prompts(session.views, views)}]`;
}

function prompts(stack: ViewStack, views: Views): string {
  return stack.map(({ view, args }) => fill(views[view]?.prompt ?? '', args)).join('');
}
