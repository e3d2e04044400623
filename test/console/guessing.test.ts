import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import test from 'ava';
import { loggedIn } from '../support/booted-router.ts';

const derive = crypto.pbkdf2Sync;
let derivations = 0;
crypto.pbkdf2Sync = (...args) => {
  derivations++;
  return derive(...args);
};
syncBuiltinESMExports();

const bench = loggedIn();
bench.type(
  'system-view',
  'aaa',
  'local-user operator1 password irreversible-cipher Hello-13579',
  'local-user operator1 service-type terminal',
  'local-user operator2 password irreversible-cipher Hello-13579',
  'local-user operator3 password irreversible-cipher Hello-13579',
  'local-user operator3 service-type terminal',
  'local-user operator3 state block',
  'local-user operator4 service-type terminal',
  'quit',
  'user-interface console 0',
  'authentication-mode aaa',
  'commit',
  'return',
  'quit',
);

const names: readonly (readonly [who: string, name: string])[] = [
  ['a user who is known', 'operator1'],
  ['a user who may not come by the console', 'operator2'],
  ['a user who is blocked', 'operator3'],
  ['a user without a password', 'operator4'],
  ['a name that nobody has', 'nobody1'],
];
for (const [who, name] of names) {
  test(`a wrong password costs the same work for ${who}`, t => {
    const before = derivations;
    t.true(bench.type('', name, 'Wrong-1111').includes('Error: Authentication fail'));
    bench.clock.advance(2_000);
    t.is(derivations - before, 1);
  });
}
