import { enter, type ViewStack } from '../../src/cli/grammar/view-stack.ts';
import { heldView } from '../../src/cli/run/held-view.ts';
import test from 'ava';
import { readdirSync } from 'node:fs';
import { CommandTree, Form } from '../../src/cli/grammar/command-tree.ts';
import { argumentsOf, keywordsOf } from '../../src/cli/grammar/notation/ast.ts';
import type { Holding, Page } from '../../firmware-model/schema/page.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import { resolve } from '../../src/cli/grammar/resolve.ts';
import { terminalAtLogin } from '../../src/cli/run/session.ts';
import type { View } from '../../firmware-model/schema/view.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import { messages } from '../../firmware-model/messages.ts';
import { pages } from '../../firmware-model/pages/index.ts';
import { views } from '../../firmware-model/views.ts';
import { chapterPages } from '../support/chapter-pages.ts';

const folder = new URL('../../firmware-model/pages/', import.meta.url);
const paths = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(name, folder)).map(file => `${name}/${file}`))
  .filter(path => path.endsWith('.js') && !path.endsWith('/index.js'))
  .map(path => path.slice(0, -'.js'.length));
const allPages: Readonly<Record<string, Page>> = pages;
const allViews: Readonly<Record<string, View>> = views;
const tree = new CommandTree(allPages);

for (const path of paths) {
  test(`${path} is data in the notation of the manual, complete, and its examples can be typed`, async t => {
    const { default: page } = (await import(new URL(`${path}.js`, folder).href)) as { default: Page }; // what a page file exports
    t.is(allPages[path], page, 'has no entry under its path in its chapter’s index');
    t.deepEqual(JSON.parse(JSON.stringify(page)), page, 'is more than data');
    checkForms(page, path);
    checkViews(page);
    checkConfiguration(page, path);
    checkExamples(page, path);

    function checkForms(of: Page, at: string) {
      const forms = Object.keys(of.forms).map(name => new Form(at, name, of).notation);
      const named = [...new Set(forms.flatMap(argumentsOf))].sort();
      const words = [...new Set(forms.flatMap(keywordsOf))].sort();
      t.deepEqual(Object.keys(of.parameters).sort(), named, 'parameters are not the arguments of its forms');
      t.deepEqual(Object.keys(of.help).sort(), words, 'help is not for the keywords of its forms');
      for (const [name, { help }] of Object.entries(of.parameters)) t.not(help, '', `has no help for <${name}>`);
      for (const [word, help] of Object.entries(of.help)) t.not(help, '', `has no help for ${word}`);
    }

    function checkViews(of: Page) {
      const known = new Set([...Object.keys(allViews), 'all', 'configuration']);
      t.deepEqual(
        of.views.filter(view => !known.has(view)),
        [],
        'is valid in views that do not exist',
      );
      for (const [name, view] of Object.entries(of.enters ?? {})) {
        t.true(name in of.forms);
        t.deepEqual(unfilled(allViews[view]?.prompt ?? '<no such view>', of, name), [], `does not name the object of ${view}`);
        t.deepEqual(unfilled(allViews[view]?.section ?? '', of, name), [], `does not name the section of ${view}`);
      }
    }

    function checkConfiguration(of: Page, at: string) {
      for (const [name, holding] of Object.entries(of.configuration ?? {})) {
        t.is(of.effect, 'candidate', 'configures something at Enter');
        t.deepEqual(
          Object.values(holding).flatMap(template => unfilled(template, of, name)),
          [],
          `${name} holds what it was not given`,
        );
        t.is(of.enters?.[name] !== undefined, isSection(holding), `${name} opens a section without a view, or a view without a section`);
        if (!('section' in holding)) continue;
        const { section = 'none', alsoSections = [] } = allViews[of.enters?.[name] ?? ''] ?? {};
        t.true([section, ...alsoSections].includes(holding.section), `${name} opens another section than its view shows`);
      }
      t.deepEqual(
        Object.keys(handlers[at as keyof typeof handlers] ?? {}).filter(name => !(name in of.forms)),
        [],
      );
    }

    function checkExamples(of: Page, at: string) {
      t.not(of.examples.length, 0, 'has no example');
      for (const { view, line } of of.examples) {
        const views: ViewStack =
          of.within === undefined ? stackOf(view) : enter(stackOf(view), { view: heldView, args: {}, section: of.within });
        const found = resolve(tree, { views, immediate: false, terminal: terminalAtLogin }, splitWords(line), line);
        t.is('form' in found ? found.form.path : found.id, at, `${view}: ${line}`);
      }
    }
  });
}

test('every page of an index is a file under its path', t => {
  t.deepEqual(Object.keys(allPages).sort(), [...paths].sort());
});

test('every handler has a page', t => {
  t.deepEqual(
    Object.keys(handlers).filter(path => !(path in allPages)),
    [],
  );
});

test('every view leads up to the user view', t => {
  for (const view of Object.keys(allViews)) t.is(stackOf(view)[0].view, 'user');
});

test('every line that a view puts in order is one that a page of the view or of a chapter sets', t => {
  const known = [...Object.values(allPages), ...Object.values(chapterPages())];
  const dead = Object.entries(allViews).flatMap(([id, { order = [] }]) => {
    const keys = known.filter(page => isOfView(page, id)).flatMap(keysOf);
    return order
      .filter(entry => entry !== '#' && entry !== '*' && !keys.some(key => patternOf(entry).test(key) || isPartOf(key, entry)))
      .map(entry => `${id}: ${entry}`);
  });
  t.deepEqual(dead, []);
});

const isOfView = ({ views: of }: Page, id: string): boolean =>
  of.includes(id) || of.includes('all') || (of.includes('configuration') && id !== 'user');

/** Keys that a page may set, an argument being any word; the last one may be left out. */
const keysOf = ({ configuration = {} }: Page): readonly string[] =>
  Object.values(configuration)
    .map(holding =>
      'set' in holding ? holding.set : 'section' in holding ? holding.section : 'handled' in holding ? holding.handled : holding.clear,
    )
    .flatMap(template => [template, template.replace(/ <[^<>]+>$/, '')])
    .map(template => template.replace(/<[^<>]+>/g, 'any'));

/** An order may name some of the values of an argument: interfaces of one type. */
const isPartOf = (key: string, entry: string): boolean =>
  patternOf(key.replace(/\bany\b/g, '<any>')).test(entry.replace(/<[^<>]+>/g, 'any'));

const patternOf = (template: string): RegExp => new RegExp(`^${template.replace(/<[^<>]+>/g, '\\S+')}$`);

/** Arguments of a template that a form does not have. */
function unfilled(template: string, page: Page, form: string): readonly string[] {
  const given = argumentsOf(new Form('', form, page).notation);
  return [...template.matchAll(/<([^<>]+)>/g)].map(([, name = '']) => name).filter(name => !given.includes(name));
}

function isSection(holding: Holding): boolean {
  return 'section' in holding;
}

/** The views that lead to this one, from the user view down. */
function stackOf(view: string): ViewStack {
  const parent = allViews[view]?.parent;
  const entry = { view, args: {} };
  return parent === undefined ? [entry] : [...stackOf(parent), entry];
}

test('what a view says of lines elsewhere are messages and lines that there are', t => {
  const keys = new Set(Object.values(allPages).flatMap(({ configuration = {} }) => Object.values(configuration).flatMap(keyOf)));
  for (const [id, { alwaysThere, keptWhileNamed = {}, references = {}, names = {}, numbered = [], order = [] }] of Object.entries(
    allViews,
  )) {
    if (alwaysThere) t.true(alwaysThere.undone in messages, id);
    for (const [key, message] of Object.entries(keptWhileNamed)) t.true(keys.has(key) && message in messages, `${id}: ${key}`);
    for (const key of Object.keys({ ...references, ...names })) t.true(keys.has(key), `${id}: ${key}`);
    for (const entry of numbered) t.true(order.includes(entry), `${id}: ${entry}`);
  }
});

const keyOf = (holding: Holding): string =>
  'set' in holding ? holding.set : 'section' in holding ? holding.section : 'handled' in holding ? holding.handled : holding.clear;
