import test from 'ava';
import { bootedRouter } from '../support/booted-router.ts';
import { operator } from '../support/operator.ts';

test('a word that is no type of interface is none, whoever follows', t => {
  const at = operator({ view: 'system' });
  t.regex(at.type('ip route-static 1.1.1.0 24 snmp-agent 5').join('\n'), /Error: Wrong parameter found/);
  t.regex(at.type('interface nonsense 0/1/0').join('\n'), /Error: .* found at/);
});

test('`?` behind such a word tells the same and offers nothing', t => {
  const console = bootedRouter().firstLogin();
  console.type('system-view');
  const shown = console.press('ip route-static 1.1.1.0 24 snmp-agent ?');
  t.regex(shown, /Error: Wrong parameter found/);
  t.notRegex(shown, /<number>/);
});

test('a type of another chassis is read, but neither offered nor completed', t => {
  const at = operator({ view: 'system' });
  at.enter('interface cpos 1/0/0');
  t.is(at.prompt, '[*HUAWEI-Cpos1/0/0]');
  const console = bootedRouter().firstLogin();
  console.type('system-view');
  t.notRegex(console.press('interface ?'), /Cpos/);
});
