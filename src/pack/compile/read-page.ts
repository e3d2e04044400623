import { withBrackets } from './forgotten-brackets.ts';
import type { ReferencePage, ReferenceParameter } from './reference.ts';

/** One line of a reference as a page, or what is wrong with it in words. Nothing is believed before it is looked at. */
export function readPage(text: string): ReferencePage | { readonly fault: string } {
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch {
    return { fault: 'it is no JSON' };
  }
  if (typeof page !== 'object' || page === null || Array.isArray(page)) return { fault: 'it is no JSON object' };
  const { chapter = '', page: name = '', title, syntax, views, parameters = [], examples = [] } = page as Readonly<Record<string, unknown>>; // an object
  if (typeof title !== 'string' || title === '') return { fault: "it has no 'title'" };
  if (!isTexts(syntax)) return { fault: "its 'syntax' is no list of texts" };
  if (!isTexts(views)) return { fault: "its 'views' is no list of texts" };
  if (!Array.isArray(parameters) || !parameters.every(isParameter)) return { fault: "its 'parameters' is no list of names and values" };
  if (!Array.isArray(examples) || !examples.every(isTexts)) return { fault: "its 'examples' is no list of sessions" };
  const forms = syntax.map(form => withBrackets(form, parameters));
  const used = { title, syntax: forms, views, parameters: parameters.map(({ name: words, value }) => ({ name: words, value })), examples };
  const size = JSON.stringify(used).length;
  if (size > largestPage || syntax.length > mostForms || syntax.some(form => form.length > longestForm))
    return { fault: 'it is too large for a page' };
  return { chapter: String(chapter), page: String(name), ...used };
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(text => typeof text === 'string');

const isParameter = (value: unknown): value is ReferenceParameter =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'value' in value &&
  typeof value.name === 'string' &&
  typeof value.value === 'string';

const largestPage = 1024 * 1024;
const mostForms = 1000;
const longestForm = 8192;
