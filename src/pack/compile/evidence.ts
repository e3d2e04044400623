import type { Page, Parameter } from '../../../firmware-model/schema/page.ts';
import { Form } from '../../cli/grammar/command-tree.ts';
import { isSecret, readValue, takesRest } from '../../cli/grammar/values.ts';
import type { Path } from '../../cli/grammar/walk.ts';
import { splitWords, type Word } from '../../cli/grammar/words.ts';
import { anyText } from './parameters.ts';
import { wholeReadings } from './readings.ts';

/**
 * A page whose own example holds a value that its table does not allow is right about the value: the router took it. Its parameters are
 * widened by as little as that takes.
 */
export function widenedBy(page: Page, lines: readonly string[]): Page {
  let made = page;
  for (const line of lines) {
    if (wholeReadings(formsOf(made), line).length > 0) continue;
    const [reading] = wholeReadings(formsOf({ ...made, parameters: withoutKinds(made.parameters) }), line);
    if (reading) made = { ...made, parameters: { ...made.parameters, ...widened(reading, line, made.parameters) } };
  }
  return made;
}

const formsOf = (page: Page): readonly Form[] => Object.keys(page.forms).map(name => new Form(page.title, name, page));

const withoutKinds = (parameters: Page['parameters']): Page['parameters'] =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, takesRest(parameter) ? parameter : anyText(parameter.help)]),
  );

function widened({ taken }: Path, line: string, parameters: Page['parameters']): Record<string, Parameter> {
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
