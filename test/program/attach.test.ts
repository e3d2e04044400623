import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import test, { type ExecutionContext } from 'ava';
import { spawn } from 'node-pty';
import { collect } from '../support/reading.ts';
import { mainPath } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A shell on a terminal of its own that notes the terminal's settings, runs a router and notes them again. */
function shell(t: ExecutionContext) {
  const folder = temporaryFolder(t);
  const script = 'stty -a > before; "$0" "$1" run --no-ca; echo "code $?"; stty -a > after; echo done';
  const pty = spawn('sh', ['-c', script, process.execPath, mainPath], { cwd: folder, cols: 80, rows: 24 });
  const output = new PassThrough();
  pty.onData(text => output.write(text));
  t.teardown(() => pty.kill('SIGKILL'));
  return { pty, screen: collect(output), settings: (when: 'before' | 'after') => readFileSync(join(folder, when), 'utf8'), folder };
}

test('on a terminal the router is joined to it at once, and the first line says how to leave', async t => {
  const { screen, folder } = shell(t);
  await screen.says('Please Press ENTER.');
  t.regex(
    screen.text,
    new RegExp(`^Connected to the console \\(${join(folder, 'ne40e-state', 'console')}\\)\\. Ctrl\\+] detaches and stops the router\\.`),
  );
});

test('Ctrl+] stops the router and gives the terminal back as it was', async t => {
  const { pty, screen, settings } = shell(t);
  await screen.says('Please Press ENTER.');
  pty.write('\x1d');
  await screen.says('done');
  t.regex(screen.text, /The router is stopped\.\r\ncode 0/);
  t.is(settings('after'), settings('before'));
});

test('Ctrl+C goes to the router and stops nothing', async t => {
  const { pty, screen } = shell(t);
  await screen.says('Please Press ENTER.');
  screen.clear();
  pty.write('\x03\r');
  await screen.says(/\S/);
  t.notRegex(screen.text, /stopped/);
});
