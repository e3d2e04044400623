import type { Parameter } from '../../firmware-model/schema/page.ts';
import { withOneWordInterfaces, parametersOf } from '../../src/pack/compile/form-index.ts';
import type { ReferencePage } from '../../src/pack/compile/reference.ts';
import type { ViewAnalysis } from '../../src/pack/compile/views.ts';

/** Lines that open a view, in the notation of `firmware-model/schema/words.ts`. */
export function openingsOf(reference: readonly ReferencePage[], analysis: ViewAnalysis, groupOf: (view: string) => string): string[] {
  const lines = analysis.openers.flatMap(({ page, form, from, enters }) => {
    const { syntax, parameters } = reference[page]!; // an opener names a page of the reference
    const text = syntax[form]!;
    const kinds = parametersOf({ syntax, parameters });
    const view = groupOf(enters);
    const prompt = view === 'interface' ? '-<interface>' : (analysis.views[enters]?.prompt ?? '');
    return analysis.views[enters] === undefined
      ? []
      : from.map(above => `${groupOf(above)} > ${view} ${opening(withOneWordInterfaces(text), prompt, kinds)}`);
  });
  return [...new Set(lines)].sort();
}

/** The prompt's part and the line, their arguments numbered and marked with their kinds. */
function opening(form: string, prompt: string, kinds: Readonly<Record<string, Parameter>>): string {
  const numbered = new Map<string, string>();
  const line = form.replace(/<([^<> ]+)>/g, (_, name: string) => {
    const known = numbered.get(name) ?? `<${numbered.size + 1}${markOf(kinds[name])}>`;
    numbered.set(name, known);
    return known;
  });
  const [whole] = [...numbered].filter(([name]) => kinds[name]?.type === 'interface').map(([, mark]) => mark);
  const template = whole === undefined ? prompt : prompt.replace('-<interface>', `-${whole}`);
  const shown = template.replace(/-?<([^<>]+)>/g, found => {
    const name = found.replace(/^-?<|>$/g, '');
    const mark = numbered.get(name) ?? (template === prompt ? undefined : whole === `<${name}>` ? whole : undefined);
    return mark === undefined ? '' : `${found.startsWith('-') ? '-' : ''}${mark}`;
  });
  return `${shown === '' ? '-' : shown} ${line}`;
}

function markOf(parameter: Parameter | undefined): string {
  if (parameter?.type === 'integer') return `:${parameter.range.join('-')}`;
  return parameter?.type.startsWith('interface') ? `:${parameter.type.replace(' ', '-')}` : '';
}
