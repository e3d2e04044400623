import test from 'ava';
import { deskOf } from '../support/desk.ts';

test('a type of interfaces begins with a capital, however it was typed', t => {
  const operator = deskOf({ view: 'system' }).operator();
  operator.type('controller cpos 1/0/0');
  t.is(operator.prompt, '[*HUAWEI-Cpos1/0/0]');
});

test('the number stands apart from a type that ends in a digit, in prompt and section alike', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const line of ['controller e1 2/0/0', 'loopback local', 'commit']) operator.type(line);
  t.is(operator.prompt, '[~HUAWEI-E1 2/0/0]');
  t.true(operator.type('display this').includes('controller E1 2/0/0'));
  operator.type('quit');
  operator.type('controller E1 2/0/0');
  t.true(operator.type('display this').includes(' loopback local'));
});

test('types that begin with a digit, and whole names in one word, stay as they are', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const [line, prompt] of [
    ['interface 100ge 3/0/0', '100GE3/0/0'],
    ['interface loopback7', 'LoopBack7'],
  ] as const) {
    operator.type(line);
    t.is(operator.prompt.slice(9), `${prompt}]`);
    operator.type('quit');
  }
});
