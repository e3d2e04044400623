import { readFileSync } from 'node:fs';
import test from 'ava';

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const excerpts = [...textOf('CONTRIBUTING.md').matchAll(/<!-- from (\S+) -->\n```ts\n(.*?)```/gs)];

test('the example of the guide is of two pages, a message, a handler and a view', t => {
  t.is(excerpts.length, 6);
});

for (const [, path = '', lines = ''] of excerpts) {
  test(`what the guide shows of ${path} stands there`, t => {
    const text = textOf(path);
    for (const part of lines.split('…\n')) t.true(text.includes(part), part);
  });
}
