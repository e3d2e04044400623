import type { Views } from '../../firmware-model/schema/view.ts';
import type { KnownPage } from '../../src/pack/compile/compile.ts';

/**
 * All interfaces are one view: what one type has and another has not is taken on both. The line that opens it is a page of ours, or, of all
 * those that a reference makes of one, the first.
 */
export function withOneInterfaceView(page: KnownPage, views: Views): KnownPage {
  const grouped = (view: string): string => (isInterface(view, views) ? 'interface' : view);
  const { enters, prompts } = page;
  const parameters = Object.entries(page.parameters).map(([name, parameter]) => {
    if (!('of' in parameter) && !('sub' in parameter)) return [name, parameter];
    const { of, sub, ...generic } = parameter as typeof parameter & { of?: string; sub?: boolean };
    return [name, generic];
  });
  return {
    ...page,
    views: [...new Set(page.views.map(grouped))],
    parameters: Object.fromEntries(parameters),
    ...(enters && { enters: Object.fromEntries(Object.entries(enters).map(([form, view]) => [form, grouped(view)])) }),
    ...(prompts && { prompts }),
  };
}

/** Views of a reference that stay. */
export function withoutInterfaceViews(views: Views): Views {
  const kept = Object.entries(views).flatMap(([id, view]) => {
    if (isInterface(id, views) || isMisprint(view.prompt)) return [];
    const parent = view.parent !== undefined && isInterface(view.parent, views) ? 'interface' : view.parent;
    return [[id, { ...view, ...(parent !== undefined && { parent }) }] as const];
  });
  return Object.fromEntries(kept);
}

const isInterface = (id: string, views: Views): boolean => {
  const view = views[id];
  return (
    view !== undefined &&
    view.parent === 'system' &&
    /^-<(?:interface-name|interface|ifname)>$/.test(view.prompt) &&
    /interface|all-interface|view|template/.test(id)
  );
};

/** The prompt of one interface, where an example shows it for a view of all. */
const isMisprint = (prompt: string): boolean => /\d\//.test(prompt);
