import test from 'ava';
import { views } from '../../firmware-model/views.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';
import { compileReference } from '../../src/pack/compile/compile.ts';
import { keyOf, undoOf } from '../../src/pack/compile/keys.ts';
import { parameterOf } from '../../src/pack/compile/parameters.ts';
import { readPage } from '../../src/pack/compile/read-page.ts';
import { variantsOf, written } from '../../src/pack/compile/variants.ts';
import { smallReference } from '../support/small-reference.ts';

const key = test.macro({
  exec(t, form: string, undo: string, expected: Readonly<Record<string, string>>) {
    const [notation, undone] = [parse(form), undoOf(parse(form), [parse('undo something else'), parse(undo)])];
    const keys = variantsOf(notation, undone).map(variant => [written(variant), keyOf(variant, undone)]);
    t.deepEqual(Object.fromEntries(keys), expected);
  },
  title: (_, form, undo) => `${form}, taken back by ${undo}, has its key`,
});

test(key, 'description <text>', 'undo description', { 'description <text>': 'description' });
test(key, 'mode { auto | manual }', 'undo mode', { 'mode { auto | manual }': 'mode' });
test(key, 'server <ip> [ port <port> ]', 'undo server <ip>', { 'server <ip> [ port <port> ]': 'server <ip>' });
test(key, 'timer <value>', 'undo timer [ <value> ]', { 'timer <value>': 'timer' });
test(key, 'acl <acl-number>', 'undo acl [ <acl-number> ]', { 'acl <acl-number>': 'acl <acl-number>' });
test(key, 'peer <ip> policy <p> { in | out }', 'undo peer <ip> policy { in | out }', {
  'peer <ip> policy <p> in': 'peer <ip> policy in',
  'peer <ip> policy <p> out': 'peer <ip> policy out',
});
test(key, 'rule [ <rule-id> ] permit <source>', 'undo rule <rule-id>', {
  'rule <rule-id> permit <source>': 'rule <rule-id>',
  'rule permit <source>': 'rule permit <source>',
});

const held = test.macro({
  exec(t, syntax: readonly string[], expected: Readonly<Record<string, string>>) {
    const page = { chapter: '', page: '', title: 'a', parameters: [], views: ['System view'], examples: [] };
    const { pages } = compileReference(
      [
        { ...page, syntax },
        { ...page, title: 'b', syntax: ['mode x', 'undo receive-time'] },
      ],
      views,
      '',
    );
    const { forms = {}, configuration = {} } = pages[0] ?? {};
    const keys = Object.entries(configuration).map(([name, holding]) => [forms[name] ?? '', 'set' in holding ? holding.set : '']);
    t.deepEqual(Object.fromEntries(keys), expected);
  },
  title: (_, syntax) => `of ${syntax} is held by its key what stays`,
});

test(held, ['authentication-mode simple <key>', 'authentication-mode keychain <name>', 'undo authentication-mode'], {
  'authentication-mode simple <key>': 'authentication-mode',
  'authentication-mode keychain <name>': 'authentication-mode',
});
test(held, ['filter in', 'filter out', 'undo filter'], { 'filter in': 'filter in', 'filter out': 'filter out' });
test(held, ['receive-time month <month>'], { 'receive-time month <month>': 'receive-time month' });
test(held, ['{ ip | ipv6 } sampler <n>', 'undo { ip | ipv6 } sampler'], {
  'ip sampler <n>': 'ip sampler',
  'ipv6 sampler <n>': 'ipv6 sampler',
});
test(held, ['fan speed <percent> slot <slot-id>'], { 'fan speed <percent> slot <slot-id>': 'fan speed slot <slot-id>' });
test(held, ['{ permit | deny }'], { '{ permit | deny }': '{ permit | deny }' });
test(held, ['{ storm-a | storm-b } cir <cir>'], { 'storm-a cir <cir>': 'storm-a cir', 'storm-b cir <cir>': 'storm-b cir' });
test(held, ['laser turn-off', 'stp mcheck', 'restart'], {});

const kind = test.macro({
  exec(t, name: string, value: string, expected: object) {
    const { help, ...made } = parameterOf({ name, row: { name, value: `Says what it is.\n${value}` }, keyword: '', isLast: true });
    t.deepEqual(made as object, expected);
    t.is(help, 'Says what it is');
  },
  title: (_, name, value) => `${name}: ${value}`,
});

test(kind, 'a', 'The value is an integer ranging from 1 to 255.', { type: 'integer', range: [1, 255] });
test(kind, 'a', 'The value is 0 or an integer ranging from 16 to 100, in kbit/s.', { type: 'integer', range: [0, 100] });
test(kind, 'a', 'The value ranges from 5 to 600, in seconds. The default value is 30.', { type: 'integer', range: [5, 600] });
test(kind, 'mask-length', 'Only a loopback has an IP address of 32.\nThe value is an integer ranging from 0 to 32.', {
  type: 'integer',
  range: [0, 32],
});
test(kind, 'process', 'What is not specified is displayed in another format.\nThe value is an integer that ranges from 1 to 9, in turns.', {
  type: 'integer',
  range: [1, 9],
});
test(kind, 'pool-name', 'The IP address pool is another page.\nThe value is an integer ranging from 1 to 32.', {
  type: 'string',
  length: [1, 3100],
});
test(kind, 'a', 'The value is an integer ranging from 1 to 9 or a string of 1 to 3 characters.', { type: 'string', length: [1, 3] });
test(kind, 'a', 'The value is a string of 1 to 31 case-sensitive characters, spaces not supported.', { type: 'string', length: [1, 31] });
test(kind, 'a', 'The value is a string of 1 to 31 case-insensitive characters.', { type: 'string', length: [1, 31], caseSensitive: false });
test(kind, 'a', 'The value is a string of 1 to 80 characters, spaces supported.', { type: 'string', length: [1, 80], rest: true });
test(kind, 'a', 'The value is in dotted decimal notation.', { type: 'ipv4' });
test(kind, 'wildcard', 'The value is in dotted decimal notation.', { type: 'string', length: [1, 3100] });
test(kind, 'a', 'The value is a 32-digit hexadecimal number, in the format of X:X:X:X:X:X:X:X.', { type: 'ipv6' });
test(kind, 'a', 'The value is in the format of H-H-H.', { type: 'mac' });
test(kind, 'a', 'The value is in the format of HH:MM.', { type: 'hour and minute' });
test(kind, 'a', 'The value is in the format of YYYY/MM/DD.', { type: 'date', separator: '/' });
test(kind, 'interface-type', '-', { type: 'interface type' });
test(kind, 'auth-key', 'The value is a string of 1 to 16 characters.', { type: 'string', length: [1, 512], secret: true });
test(kind, 'a', 'The password is a string of 1 to 16 characters.', { type: 'string', length: [1, 512], secret: true });
test(kind, 'a', '-', { type: 'string', length: [1, 3100] });

test('an example that its table does not allow widens what it says, by as little as that takes', t => {
  t.deepEqual(parametersWith('[*LAB-kettle-k1] temperature 300 hold 30').degrees, { ...degrees, range: [20, 300] });
  t.deepEqual(parametersWith('[*LAB-kettle-k1] temperature 65 hold 30').degrees, degrees);
  t.like(parametersWith('[*LAB-kettle-k1] temperature 65C').degrees, { type: 'string' });
});

test('a keyword that an example gives a value for is a value whose brackets were forgotten', t => {
  const page = { title: 'tap', views: ['System view'], syntax: ['tap open tap-number'], parameters: [], chapter: '', page: '' };
  const { pages } = compileReference(
    [...smallReference, { ...page, examples: [['<LAB> system-view', '[~LAB] tap open 7']] }],
    views,
    'test',
  );
  t.deepEqual(pages.find(({ title }) => title === 'tap')?.forms, { 0: 'tap open <tap-number>' });
});

test('a form that is nested deeper than any, or not closed, is left out and told; the others of its page stay', t => {
  const deep = `tap ${'{ '.repeat(2000)}open${' }'.repeat(2000)}`;
  const syntax = ['tap open', deep, 'tap { open', 'tap ]'];
  const page = { title: 'tap', views: ['System view'], syntax, parameters: [], examples: [], chapter: '', page: '' };
  const { pages, skipped } = compileReference([...smallReference, page], views, 'test');
  t.deepEqual(pages.find(({ title }) => title === 'tap')?.forms, { 0: 'tap open' });
  t.deepEqual(
    skipped.map(({ form }) => form),
    syntax.slice(1),
  );
});

const wrong = test.macro({
  exec(t, page: unknown, fault: RegExp) {
    const read = readPage(typeof page === 'string' ? page : JSON.stringify(page));
    t.regex('fault' in read ? read.fault : 'a page', fault);
  },
  title: what => `a line is no page that ${what}`,
});
const good = { title: 'a', syntax: ['a'], views: ['System view'] };

test('is no JSON', wrong, '{', /no JSON/);
test('is a list', wrong, [good], /no JSON object/);
test('has no title', wrong, { ...good, title: '' }, /'title'/);
test('has syntax of numbers', wrong, { ...good, syntax: [1] }, /'syntax'/);
test('has one view', wrong, { ...good, views: 'System view' }, /'views'/);
test('has parameters without values', wrong, { ...good, parameters: [{ name: 'a' }] }, /'parameters'/);
test('has sessions that are texts', wrong, { ...good, examples: ['<LAB>'] }, /'examples'/);
test('has too many forms', wrong, { ...good, syntax: Array.from({ length: 1001 }, () => 'a') }, /too large/);
test('has a form of 10,000 letters', wrong, { ...good, syntax: ['a'.repeat(10_000)] }, /too large/);

test('fields that no page needs may be missing, and others are passed over', t => {
  t.deepEqual(readPage(JSON.stringify({ ...good, usage: 'for all' })), { ...good, chapter: '', page: '', parameters: [], examples: [] });
});

const degrees = { type: 'integer', range: [20, 110], help: 'Sets how hot the kettle gets' };

/** Of `temperature`, whose example types this line. */
function parametersWith(line: string) {
  const examples = [['<LAB> system-view', '[~LAB] brew kettle k1', line]];
  const pages = smallReference.map(page => (page.title === 'temperature' ? { ...page, examples } : page));
  const { parameters } = compileReference(pages, views, 'test').pages.find(({ title }) => title === 'temperature')!; // it is there
  return parameters as Record<'degrees', object>; // the page has it
}
