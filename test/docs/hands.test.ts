import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The commands that the README types at a running router. */
function commands(): readonly string[] {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, lines = ''] = /<!-- run by test\/docs\/hands\.test\.ts -->\n```sh\n(.*?)```/s.exec(readme) ?? [];
  return lines.trimEnd().split('\n');
}

test('every command of "Hands on the router" does something, as shown', async t => {
  const folder = temporaryFolder(t);
  const program = await Program.run(t, '--state', join(folder, 'ne40e-state'), '--no-ca', '--tcp', '0');
  const { tcp } = await program.event('console');
  const client = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  t.true(commands().length > 5);
  for (const command of commands()) {
    if (command.includes('kill-session')) {
      client.type('\r');
      await client.want('Enter Password:');
      client.type('Rehearse-2026\r');
      await client.want('Confirm Password:');
      client.type('Rehearse-2026\r');
      await client.want('<HUAWEI>');
    }
    const words = command.split(' ');
    t.deepEqual(words.slice(0, 4), ['npx', '--no-install', 'ne40e', 'ctl']);
    const { status, stdout, stderr } = spawnSync(process.execPath, [mainPath, ...words.slice(3)], { cwd: folder, encoding: 'utf8' });
    t.is(status, 0, `${command}: ${stderr}`);
    t.not(stdout, '', command);
  }
  t.true(existsSync(join(folder, 'line.txt')));
});
