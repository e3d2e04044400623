import type { Parameter } from '../../firmware-model/schema/page.ts';
import type { Form } from '../../src/cli/grammar/command-tree.ts';
import type { Opener } from '../../src/pack/compile/view-openers.ts';
import type { ViewAnalysis } from '../../src/pack/compile/views.ts';

/** Lines that open a view which the model has not, in the notation of `firmware-model/schema/words.ts`. */
export function openingsOf(
  analysis: ViewAnalysis,
  groupOf: (view: string) => string,
  isMeant: (page: number) => boolean,
): readonly string[] {
  const ofInterfaces = new Set(analysis.openers.filter(({ enters }) => groupOf(enters) === 'interface').map(lineOpening));
  const lines = analysis.openers.flatMap(opener => {
    const { page, form: number, from, enters, prompt } = opener;
    const form = analysis.formsOf(page).find(({ name }) => name === String(number));
    if (!form || !isMeant(page) || analysis.views[enters] === undefined || isMisprint(prompt)) return [];
    const view = groupOf(enters);
    if (view !== 'interface' && ofInterfaces.has(lineOpening(opener)) && namesInterface(form)) return []; // a prompt is misprinted
    if (view === 'interface' && !namesInterface(form)) return [];
    return `${groupOf(from)} > ${view} ${view === 'interface' ? openingOfInterface(form) : opening(form, prompt)}`;
  });
  return [...new Set(lines)].sort();
}

const lineOpening = ({ page, form, from }: Opener): string => `${from} ${page} ${form}`;

/** An example that shows the prompt of an interface for a line that opens none. */
const isMisprint = (prompt: string): boolean => /\d\//.test(prompt);

const namesInterface = (form: Form): boolean => form.arguments.some(name => form.parameter(name).type === 'interface');

/** The prompt's part and the line, their arguments numbered and marked with their kinds. */
function opening(form: Form, prompt: string): string {
  const numbers = numbered(form);
  const shown = prompt.replace(/(-?)<([^<>]+)>/g, (_, hyphen: string, name: string) => {
    const number = numbers.get(name);
    return number === undefined ? '' : hyphen + number;
  });
  return `${shown === '' ? '-' : shown} ${lineOf(form, numbers)}`;
}

function openingOfInterface(form: Form): string {
  const numbers = numbered(form);
  const named = form.arguments.find(name => form.parameter(name).type === 'interface') ?? '';
  return `-${numbers.get(named) ?? ''} ${lineOf(form, numbers)}`;
}

function numbered(form: Form): ReadonlyMap<string, string> {
  const names = [...new Set(form.arguments)];
  return new Map(names.map((name, at) => [name, `<${at + 1}${kindOf(form.parameter(name))}>`]));
}

const lineOf = (form: Form, numbers: ReadonlyMap<string, string>): string =>
  form.page.forms[form.name]!.replace(/<([^<> ]+)>/g, (whole, name: string) => numbers.get(name) ?? whole); // the form's own page

function kindOf(parameter: Parameter): string {
  if (parameter.type === 'integer') return `:${parameter.range.join('-')}`;
  return parameter.type.startsWith('interface') ? `:${parameter.type.replace(' ', '-')}` : '';
}
