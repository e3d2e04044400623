import test from 'ava';
import { readExpression } from '../../../src/cli/output/expression.ts';
import { show } from '../../../src/cli/run/outcome.ts';
import { operator } from '../../support/operator.ts';
import { samplePages } from '../../support/sample-pages.ts';

const info =
  'Info: It will take a long time if the content you search is too much or the string you input is too long, you can press CTRL_C to break.';

function typed(line: string): string[] {
  const handlers = { 'sample/display': { lines: () => show(['one', 'two', 'three', 'Twenty']) } };
  return operator({ pages: samplePages, handlers }).type(line);
}

const filters = test.macro<[part: string, ...lines: string[]]>({
  exec(t, part, ...lines) {
    t.deepEqual(typed(`display lines ${part}`), lines);
  },
  title: (_, part, ...lines) => `display lines ${part} gives ${lines.length} lines`,
});

test(filters, '| include o', info, 'one', 'two');
test(filters, '| inc o', info, 'one', 'two');
test(filters, '| i o', info, 'one', 'two');
test(filters, '| I o | e n', info, 'two');
test(filters, '| e n | i t | c', info, 'Total lines: 2.');
test(filters, '| ig i ^t | i h', info, 'three');
test(filters, '| exclude o', info, 'three', 'Twenty');
test(filters, '| begin two', info, 'two', 'three', 'Twenty');
test(filters, '| ignore-case include ^t', info, 'two', 'three', 'Twenty');
test(filters, '| include nothing', info);
test(filters, '| include o|ee', info, 'one', 'two', 'three');
test(filters, '| include o | exclude n', info, 'two');
test(filters, '| count', 'Total lines: 4.');
test(filters, '| include o | count', info, 'Total lines: 2.');
test(filters, '| no-more', 'one', 'two', 'three', 'Twenty');
test(filters, '| count | include lines', info, 'Total lines: 4.');

const configuration = [
  '#',
  'pki entity e1',
  ' common-name r1',
  '#',
  'pki domain d1',
  ' crl http',
  ' #',
  ' pki cmp session s1',
  '#',
  'return',
];
const ofConfiguration = (part: string): string[] =>
  operator({ pages: samplePages, handlers: { 'sample/display': { lines: () => configuration.map(line => show([line])) } } })
    .type(`display lines ${part}`)
    .slice(1);

test('section shows the whole of a section where a line of it matches, sub-sections included', t => {
  t.deepEqual(ofConfiguration('| section include session'), ['pki domain d1', ' crl http', ' #', ' pki cmp session s1']);
  t.deepEqual(ofConfiguration('| section exclude common-name|^#$'), ['pki domain d1', ' crl http', ' #', ' pki cmp session s1', 'return']);
  t.deepEqual(ofConfiguration('| s i session'), ofConfiguration('| section include session'));
  t.deepEqual(ofConfiguration('| sec begin crl'), ['pki domain d1', ' crl http', ' #', ' pki cmp session s1', '#', 'return']);
  t.deepEqual(ofConfiguration('| section include common | include name'), [' common-name r1']);
});

test('ignore-case and section may stand before one search, in either order', t => {
  const whole = ['pki domain d1', ' crl http', ' #', ' pki cmp session s1'];
  t.deepEqual(ofConfiguration('| section ignore-case include SESSION'), whole);
  t.deepEqual(ofConfiguration('| ig sec i SESSION'), whole);
  t.deepEqual(ofConfiguration('| section ignore-case include SESSION | count'), ['Total lines: 4.']);
  t.is(typed('display lines | ignore-case ignore-case include o').at(-1), "Error: Unrecognized command found at '^' position.");
  t.is(typed('display lines | section ignore-case').at(-1), "Error: Incomplete command found at '^' position.");
});

test('thirty-two filters may follow one another, not one more', t => {
  t.deepEqual(typed(`display lines ${'| no-more '.repeat(32)}`), ['one', 'two', 'three', 'Twenty']);
  t.is(typed(`display lines ${'| no-more '.repeat(33)}`).at(-1), "Error:Too many parameters found at '^' position.");
});

test('a filter that is wrong is said to be so, and the command is not carried out', t => {
  const errors = ['| foo', '| i', '|', '| include', '| include (', '| count 3', '| section', '| section foo', '>', '>> a b'].map(part =>
    typed(`display lines ${part}`).join('').trim(),
  );
  t.deepEqual(errors, [
    "^Error: Unrecognized command found at '^' position.",
    "^Error: Incomplete command found at '^' position.",
    "^Error: Incomplete command found at '^' position.",
    "^Error: Incomplete command found at '^' position.",
    "^Error: Wrong parameter found at '^' position.",
    "^Error:Too many parameters found at '^' position.",
    "^Error: Incomplete command found at '^' position.",
    "^Error: Unrecognized command found at '^' position.",
    "^Error: Incomplete command found at '^' position.",
    "^Error:Too many parameters found at '^' position.",
  ]);
});

test('the output of other commands cannot be filtered', t => {
  t.is(typed('dir | include x').at(-1), "Error:Too many parameters found at '^' position.");
});

const expressions = test.macro<[expression: string, matching: string, other?: string]>({
  exec(t, text, matching, other) {
    const expression = readExpression(text);
    t.true(expression?.test(matching));
    if (other !== undefined) t.false(expression?.test(other));
  },
  title: (_, text, matching, other) => `${text} finds ${matching}${other === undefined ? '' : ` and not ${other}`}`,
});

test(expressions, '^int', 'interface', ' interface');
test(expressions, 'a$', 'beta', 'tab');
test(expressions, 'a^b', 'xa^b', 'ab');
test(expressions, 'a$b', 'a$b', 'ab');
test(expressions, '*a', 'x*a', 'a');
test(expressions, '+a', 'x+a', 'a');
test(expressions, 'a)b]', 'a)b]', 'ab');
test(expressions, 'x{,5}', 'x{,5}', 'xxx');
test(expressions, 'a{2,3}', 'aa', 'a');
test(expressions, '1.1', '1x1', '11');
test(expressions, '1\\.1', '1.1', '1x1');
test(expressions, '[^0-9]x', 'ax', '1x');
test(expressions, 'x(a|b)+y', 'xabay', 'xy');
test(expressions, '10/1', '10/1', '101');
test(expressions, 'a**', 'aa*');
test(expressions, 'a{2}*', 'aa*', 'aa');
test(expressions, 'a{2,}b', 'aaaab', 'ab');
test(expressions, '^(a|b)$', 'b', 'ab');
test(expressions, '^$', '', 'a');
test(expressions, 'x|^y', 'yz', 'zy');
test(expressions, '[]a]b', ']b', 'cb');
test(expressions, '[a-]', '-', 'b');
test(expressions, '(ab)*c', 'xc');
test(expressions, '^(ab){2}$', 'abab', 'ab');
test(expressions, '^a{0,2}$', 'aa', 'aaa');
test(expressions, '^*a', '*a', 'a');

test('an expression that has ever so many ways to fit a line takes no longer than others', t => {
  t.false(readExpression('(a+)+(a|aa)*b')?.test('a'.repeat(500)));
  t.is(readExpression('((a{999}){999}){999}'), undefined);
});

test('ignore-case goes for ranges of letters, too', t => {
  t.true(readExpression('^[a-c]X$', true)?.test('Bx'));
  t.false(readExpression('^[^a-c]$')?.test('b'));
});

test('an expression with an open bracket, letters backwards or a bound of a thousand is invalid', t => {
  t.deepEqual(
    ['(a', '[a', '[z-a]', 'a{1000}', 'a{3,1}', '('.repeat(3000)].map(text => readExpression(text)),
    Array(6).fill(undefined),
  );
});

test('title and head of a table stay above what an include leaves of it, and nothing of a configuration does', t => {
  const at = operator();
  const head = at.type('display device').slice(0, 4);
  t.deepEqual(at.type('display device | include FAN').slice(1), [
    ...head,
    ...at.type('display device').filter(line => line.includes('FAN')),
  ]);
  t.deepEqual(at.type('display device | include FAN | exclude ---').slice(1, 3), [head[0], head[2]]);
  t.deepEqual(at.type('display device | include FAN | count').slice(1), ['Total lines: 6.']);
  t.deepEqual(at.type('display current-configuration | include nothing').slice(1), []);
});

/** Displays of tables, and how the row above the first entry begins. */
const tables = {
  'display interface brief': 'Interface ',
  'display interface ethernet brief': 'Interface ',
  'display interface description': 'Interface ',
  'display ip interface brief': 'Interface ',
  'display ip routing-table': 'Destination/Mask ',
  'display user-interface': '  Idx ',
  'display users': '  User-Intf ',
  'display health': 'Slot ',
};
for (const [line, head] of Object.entries(tables)) {
  test(`${line} has all its heads still where nothing is included`, t => {
    const { type } = operator();
    const whole = type(line);
    const first = whole.findIndex(each => each.startsWith(head));
    t.true(first >= 0, whole.join('\n'));
    t.deepEqual(type(`${line} | include nosuchword`).slice(1, first + 2), whole.slice(0, first + 1));
  });
}
