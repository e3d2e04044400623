import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import test from 'ava';
import { attachConsole } from '../../../src/adapters/terminals/attach-console.ts';
import { TerminalStream } from '../../../src/adapters/terminals/terminal-attach.ts';
import { echoLine } from '../../support/echo-line.ts';
import { collect } from '../../support/reading.ts';

function attachedTerminal() {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (raw: boolean) => modes.push(raw) });
  const output = new PassThrough();
  const terminal = new TerminalStream({ input, output });
  const uart = echoLine();
  attachConsole(uart, terminal);
  return { modes, input, screen: collect(output), terminal, uart };
}

test('the keys of the terminal reach the console, Ctrl+C among them', async t => {
  const { input, uart, screen } = attachedTerminal();
  input.write('display ?\x03\x1a');
  await screen.says('\x1a');
  t.is(uart.received, 'display ?\x03\x1a');
});

test('Ctrl+] detaches; what was typed before it still reaches the router, what follows does not', async t => {
  const { input, uart, terminal, screen } = attachedTerminal();
  const detached = once(terminal, 'detach');
  input.write('save\r\x1dreboot\r');
  await detached;
  await screen.says('save\r');
  t.is(uart.received, 'save\r');
});

test('a terminal that is closed detaches', async t => {
  const { input, terminal } = attachedTerminal();
  const detached = once(terminal, 'detach');
  input.end();
  await detached;
  t.pass();
});

test('the terminal is raw while it is attached and is given back as it was', async t => {
  const { modes, terminal, uart } = attachedTerminal();
  t.deepEqual(modes, [true]);
  terminal.destroy();
  await once(terminal, 'close');
  t.deepEqual(modes, [true, false]);
  t.is(uart.listeners, 0);
});
