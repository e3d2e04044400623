import type { ReferenceParameter } from './reference.ts';

/**
 * A syntax line with the brackets that were forgotten in it: a word that was a keyword before is a name when it may be said several times, or
 * when the table of parameters says what its value may be: `preference { preference | route-policy <name> }`.
 */
export function withBrackets(form: string, parameters: readonly ReferenceParameter[]): string {
  const elements = form.split(' ');
  const isName = (word: string, at: number) =>
    /^[a-z][\w-]*$/.test(word) &&
    elements.indexOf(word) < at &&
    !nextValue(elements, at).startsWith(`<${word}`) &&
    (/^\} &</.test(elements.slice(at + 1, at + 3).join(' ')) || parameters.some(({ name, value }) => name === word && saysValue(value)));
  return elements.map((word, at) => (isName(word, at) ? `<${word}>` : word)).join(' ');
}

/** What stands behind an element and the brackets after it. */
const nextValue = (elements: readonly string[], at: number): string =>
  elements.slice(at + 1).find(element => !/^[[{]$/.test(element)) ?? '';

/** A keyword has a hyphen for its value. */
const saysValue = (words: string): boolean => !/\n-\s*$/.test(words) && valueWords.test(words);

const valueWords = /(?:value|it|name) (?:is|ranges|can)\b|dotted decimal|string of|\binteger\b|cannot be/i;
