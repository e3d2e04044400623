import type { Holding, Page, Parameter } from '../../../firmware-model/schema/page.ts';
import type { KnownPage } from '../compile/compile.ts';
import { anyText, readParameter } from './read-parameter.ts';
import { type Glossary, helpOf } from './spelled-out.ts';

/** A page of a chapter. `usual`: what the chapter says of arguments that its pages share. */
export function readPage(path: string, text: string, usual: ReadonlyMap<string, Parameter>, glossary: Glossary): KnownPage {
  const [title = '', ...lines] = text.split('\n');
  const own = new Map<string, Parameter>();
  const parts = new PageParts();
  for (const line of lines) {
    const [mark, rest] = [line.slice(0, 2), line.slice(2)];
    if (mark === '? ') own.set(...readParameter(rest));
    else if (line !== '') parts.add(line);
  }
  const words = new Set(Object.values(parts.forms).flatMap(form => form.split(' ')));
  return {
    path,
    title,
    ...parts.standing,
    ...describe(words, glossary, name => own.get(name) ?? usual.get(name)),
    ...parts.made,
    ...unwritten,
  };
}

/** What a chapter does not say of its pages. */
const unwritten = {
  standing: 'held',
  examples: [],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const;

function describe(
  words: ReadonlySet<string>,
  glossary: Glossary,
  parameterOf: (name: string) => Parameter | undefined,
): Pick<Page, 'help' | 'parameters'> {
  const help: Record<string, string> = {};
  const parameters: Record<string, Parameter> = {};
  for (const word of words) {
    if (/^[[\]{}|*&]/.test(word)) continue;
    const name = /^<(.*)>$/.exec(word)?.[1];
    if (name === undefined) help[word] = helpOf(word, glossary);
    else parameters[name] = parameterOf(name) ?? anyText(name);
  }
  return { help, parameters };
}

/** Lines of a page, in their order: what stands behind a form is said of it. */
class PageParts {
  readonly forms: Record<string, string> = {};
  readonly #enters: Record<string, string> = {};
  readonly #prompts: Record<string, string> = {};
  readonly #configuration: Record<string, Holding> = {};
  #views: readonly string[] = [];
  #effect: Page['effect'] = 'candidate';
  #level: Page['level'] = 2;
  #form = -1;

  add(line: string): void {
    const rest = line.slice(2);
    if (line.startsWith('@ ')) this.#views = rest.split(' ');
    else if (line.startsWith('! ')) this.#stand(rest.split(' '));
    else if (line.startsWith(' ')) this.#say(line.slice(1, 2), line.slice(3));
    else this.forms[++this.#form] = line;
  }

  #stand(words: readonly string[]): void {
    if (words.includes('now')) this.#effect = 'immediate';
    const level = words.find(word => /^[0-3]$/.test(word));
    if (level !== undefined) this.#level = Number(level) as Page['level']; // as just seen
  }

  #say(mark: string, text: string): void {
    if (mark === '=') this.#configuration[this.#form] = { set: text };
    if (mark === '+') this.#configuration[this.#form] = { section: text };
    if (mark !== '>') return;
    const [view = '', prompt = ''] = text.split(' ');
    this.#enters[this.#form] = view;
    this.#prompts[this.#form] = prompt;
  }

  get standing() {
    return { views: this.#views, effect: this.#effect, level: this.#level };
  }

  get made() {
    const hasAny = (part: object) => Object.keys(part).length > 0;
    return {
      forms: this.forms,
      ...(hasAny(this.#enters) && { enters: this.#enters, prompts: this.#prompts }),
      ...(hasAny(this.#configuration) && { configuration: this.#configuration }),
    };
  }
}
