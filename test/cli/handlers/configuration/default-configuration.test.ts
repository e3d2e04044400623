import test from 'ava';
import { bootedRouter } from '../../../support/booted-router.ts';
import { withFile } from './configured.ts';

const files = { 'lab.defcfg': 'sysname FromDefault\r\nreturn\r\n' };

test('a start without a saved configuration loads the default configuration file', t => {
  const bench = bootedRouter({ files }).firstLogin();
  t.regex(bench.type('startup default-configuration lab.defcfg'), /Succeeded in setting the configuration for booting system/);
  bench.type('reboot fast', 'y');
  t.regex(bench.login().type(''), /<FromDefault>/);
});

test('a saved configuration goes before the default one, and what is reset is loaded no more', t => {
  const bench = bootedRouter({ files }).firstLogin();
  bench.type('startup default-configuration lab.defcfg');
  bench.type('reset default-configuration', 'y');
  bench.type('reboot fast', 'y');
  t.regex(bench.login().type(''), /<HUAWEI>/);
  t.regex(bench.type('reset default-configuration', 'y'), /does not exist/);
});

test('only a file named *.defcfg that is there is taken', t => {
  const { console } = withFile('a.cfg', ['sysname A']);
  t.deepEqual(console.type('startup default-configuration a.cfg.cfg'), ['Error: The file is not a default configuration file (*.defcfg).']);
  t.deepEqual(console.type('startup default-configuration b.defcfg'), ["Error: File can't be found."]);
});

test('what was saved last is shown, though it is not what the next start loads', t => {
  const { console } = withFile('a.cfg', ['sysname A', 'return'], { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('display saved-configuration last'), ['Info: The configuration has not been saved.']);
  console.type('save b.cfg', 'yes');
  t.true(console.type('display saved-configuration last').includes('return'));
  t.false(console.type('display saved-configuration last').includes('sysname A'));
});
