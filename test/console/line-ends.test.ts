import test from 'ava';
import { loggedIn } from '../support/booted-router.ts';

const oneEnter = '\r\n<HUAWEI>';

for (const [name, keys] of [
  ['CR', '\r'],
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR NUL', '\r\0'],
] as const) {
  test(`${name} is one Enter`, t => {
    const router = loggedIn();
    router.clock.advance(1_000);
    t.is(router.press(keys), oneEnter);
  });
}

test('CR LF is one Enter also where the line is so slow that a character takes 33 ms', t => {
  const router = loggedIn();
  t.is(router.press('\r'), oneEnter);
  router.clock.advance(34);
  t.is(router.press('\n'), '');
});

test('an LF that comes later than the CR is an Enter of its own', t => {
  const router = loggedIn();
  t.is(router.press('\r'), oneEnter);
  router.clock.advance(500);
  t.is(router.press('\n'), oneEnter);
});

test('lines that end in CR LF, pasted at once, are run once each', t => {
  const router = loggedIn();
  t.is(router.press('system-view\r\nquit\r\n').split('[~HUAWEI]').length, 2);
});
