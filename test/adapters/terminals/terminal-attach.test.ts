import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import test from 'ava';
import { attachConsole } from '../../../src/adapters/terminals/attach-console.ts';
import { type TerminalOptions, TerminalStream } from '../../../src/adapters/terminals/terminal-attach.ts';
import { usualEscape } from '../../../src/adapters/host/option-values.ts';
import { echoLine } from '../../support/echo-line.ts';
import { collect } from '../../support/reading.ts';

function attachedTerminal(options?: TerminalOptions) {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (raw: boolean) => modes.push(raw) });
  const output = new PassThrough();
  const terminal = new TerminalStream({ input, output }, options);
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

test('where something would be lost the key that leaves is asked for once more', async t => {
  let asked = 0;
  const { input, uart, terminal, screen } = attachedTerminal({ escape: usualEscape, hesitate: () => ++asked > 0 });
  let isDetached = false;
  terminal.once('detach', () => void (isDetached = true));
  input.write('\x1dquit\r');
  await screen.says('quit\r');
  t.deepEqual([asked, isDetached], [1, false]);
  const detached = once(terminal, 'detach');
  input.write('\x1d'); // something was typed since: asked again
  input.write('\x1d');
  await detached;
  t.is(asked, 2);
  t.is(uart.received, 'quit\r');
});

test("another key may leave, and Ctrl+] then is the router's", async t => {
  const { input, uart, terminal, screen } = attachedTerminal({ escape: { byte: 1, name: 'Ctrl+A' } });
  const detached = once(terminal, 'detach');
  input.write('one\x1d\x01two');
  await detached;
  await screen.says('\x1d');
  t.is(uart.received, 'one\x1d');
});

test("where no key leaves every key is the router's", async t => {
  const { input, uart, screen } = attachedTerminal({ escape: undefined });
  input.write('\x1d\x01x');
  await screen.says('x');
  t.is(uart.received, '\x1d\x01x');
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

test('a terminal that is gone before it is joined detaches at once, and giving it back harms nobody', async t => {
  const input = Object.assign(new PassThrough(), { setRawMode: () => input.emit('error', new Error('setRawMode EIO')) });
  const stream = new TerminalStream({ input, output: new PassThrough() });
  await once(stream, 'detach');
  t.notThrows(() => stream.destroy());
});
