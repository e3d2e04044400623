import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { withTables } from '../../scripts/ca/tables.ts';
import { readCtlCommand } from '../../src/adapters/host/ctl-commands.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';

const document = readFileSync(new URL('../../../docs/ca.md', import.meta.url), 'utf8');

test('docs/ca.md has every key, every fault and every product (else: npm run ca-tables)', t => {
  t.is(withTables(document), document);
});

/** Commands of the blocks that are run. */
const commands = [...document.matchAll(/<!-- run by test\/docs\/ca\.test\.ts -->\n```sh\n(.*?)```/gs)].flatMap(([, lines = '']) =>
  lines.trimEnd().split('\n'),
);
const [, profile = ''] = /<!-- lab\.yaml of test\/docs\/ca\.test\.ts -->\n```yaml\n(.*?)```/s.exec(document) ?? [];

requires(
  test,
  'openssl',
  'curl',
)('every command of docs/ca.md does something, as shown', async t => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'lab.yaml'), profile);
  t.true(commands.length >= 5);
  let url = '';
  for (const command of commands) {
    const words = command.replaceAll('http://127.0.0.1:8829', url).split(' ');
    if (words[0] !== 'npx') {
      t.notThrows(() => execFileSync(words[0]!, words.slice(1), { cwd: folder, stdio: 'pipe' }), command);
      continue;
    }
    t.deepEqual(words.slice(0, 4), ['npx', '--no-install', 'ne40e', 'ca']);
    const inFolder = words.slice(3).map(word => (/^(lab\.yaml|ca-state.*|dump)$/.test(word) ? join(folder, word) : word));
    const program = new Program([...inFolder, '--listen', '0']);
    t.teardown(() => program.kill());
    const told = await program.event(words.includes('--proxy') ? 'ca-proxy' : 'ca');
    url ||= String(told['url']);
  }
  const { stdout } = spawnSync('openssl', ['crl', '-inform', 'DER', '-in', 'crl.der', '-noout', '-text'], {
    cwd: folder,
    encoding: 'utf8',
  });
  t.regex(stdout, /X509v3 CRL Number:\s+1/);
});

test('the commands of ctl that docs/ca.md types are commands of ctl', t => {
  const [, lines = ''] = /<!-- ctl of test\/docs\/ca\.test\.ts -->\n```sh\n(.*?)```/s.exec(document) ?? [];
  const asked = lines
    .trimEnd()
    .split('\n')
    .map(line =>
      readCtlCommand((line.replace('npx --no-install ne40e ctl ', '').match(/"[^"]*"|\S+/g) ?? []).map(word => word.replaceAll('"', ''))),
    );
  t.deepEqual(
    asked.map(question => question.do),
    ['ca.pending', 'ca.approve', 'ca.reject'],
  );
});
