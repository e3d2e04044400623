import type { Page, Parameter } from '../../../firmware-model/schema/page.ts';
import { Form } from '../../cli/grammar/command-tree.ts';
import { isSecret, readValue, takesRest } from '../../cli/grammar/values.ts';
import { movesAfter, walk } from '../../cli/grammar/walk.ts';
import { splitWords, type Word } from '../../cli/grammar/words.ts';
import { anyText } from './parameters.ts';
import { type Reading, wholeReadings } from './readings.ts';

/**
 * A page whose own example holds a value that its table does not allow is right about the value: the router took it. Its parameters are
 * widened by as little as that takes.
 */
export function widenedBy(page: Page, lines: readonly string[]): Page {
  let made = page;
  for (const line of lines) {
    if (wholeReadings(formsOf(made), line).length === 0) made = widenedByLine(made, line);
  }
  return made;
}

function widenedByLine(page: Page, line: string): Page {
  const loose = { ...page, parameters: withoutKinds(page.parameters) };
  const [reading] = wholeReadings(formsOf(loose), line);
  if (reading) return { ...page, parameters: { ...page.parameters, ...widened(reading, line, page.parameters) } };
  const printed = keywordsPrintedForNames(loose, line).find(word => wholeReadings(formsOf(withName(loose, word)), line).length > 0);
  return printed === undefined ? page : widenedByLine(withName(page, printed), line);
}

/** Keywords where an example goes on with something else, that look as if their brackets had been forgotten: `{ vpn-target } &<1-8>`. */
function keywordsPrintedForNames(page: Page, line: string): readonly string[] {
  const words = splitWords(line);
  const found = new Set<string>();
  for (const form of formsOf(page)) {
    const { paths, fitted } = walk([form], words, line);
    if (fitted === 0) continue;
    for (const { atom } of paths.flatMap(movesAfter)) {
      if (atom.type === 'keyword' && likeName.test(atom.word) && form.page.parameters[atom.word] === undefined) found.add(atom.word);
    }
  }
  return [...found];
}

/** With brackets where the word is no keyword: where it was one before, or where nothing depends on it and the title does not say it. */
function withName(page: Page, word: string): Page {
  const forms = Object.entries(page.forms).map(([name, form]) => [name, named(form.split(' '), word, page.title).join(' ')]);
  return { ...page, forms: Object.fromEntries(forms), parameters: { ...page.parameters, [word]: anyText('') } };
}

function named(elements: readonly string[], word: string, title: string): readonly string[] {
  const keyword = elements.indexOf(word);
  const isAlone = (at: number) => /^(?:$|[|}\]]|\[ [^<])/.test(elements.slice(at + 1, at + 3).join(' '));
  return elements.map((element, at) => {
    const isName = at > keyword || (isAlone(at) && !title.split(' ').includes(word));
    return element === word && isName ? `<${word}>` : element;
  });
}

const likeName = /[a-z][A-Z]|^[a-z]+-(?:name|id|number|num|value|target|address|mask|length|list|time|type)$/;

const formsOf = (page: Page): readonly Form[] => Object.keys(page.forms).map(name => new Form(page.title, name, page));

const withoutKinds = (parameters: Page['parameters']): Page['parameters'] =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, takesRest(parameter) ? parameter : anyText(parameter.help)]),
  );

function widened({ taken }: Reading, line: string, parameters: Page['parameters']): Record<string, Parameter> {
  const words = splitWords(line);
  const found: Record<string, Parameter> = {};
  for (const [at, { atom }] of taken.entries()) {
    const [word, parameter] = [words[at], atom.type === 'argument' ? parameters[atom.name] : undefined];
    if (!word || !parameter || atom.type !== 'argument' || takesRest(parameter) || readValue(parameter, word) !== undefined) continue;
    found[atom.name] = wider(parameter, word);
  }
  return found;
}

function wider(parameter: Parameter, { text, value }: Word): Parameter {
  if (parameter.type === 'integer' && /^\d+$/.test(text)) {
    const [least, greatest] = parameter.range;
    return { ...parameter, range: [Math.min(least, Number(text)), Math.max(greatest, Number(text))] };
  }
  if (parameter.type === 'string' && value.length > parameter.length[1]) {
    return { ...parameter, length: [parameter.length[0], value.length] };
  }
  return { ...anyText(parameter.help), ...(isSecret(parameter) && { secret: true }) };
}
