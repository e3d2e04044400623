import { execFile } from 'node:child_process';
import { once } from 'node:events';
import {
  constants,
  closeSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readlinkSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { SerialPort } from 'serialport';
import { attachConsole } from '../../../src/adapters/terminals/attach-console.ts';
import { openPtyPair } from '../../../src/adapters/terminals/pty-pair.ts';
import { openPty, type PtyOptions } from '../../../src/adapters/terminals/pty.ts';
import { echoLine } from '../../support/echo-line.ts';
import { freePty } from '../../support/free-pty.ts';
import { collect } from '../../support/reading.ts';

const run = promisify(execFile);

function folder(t: ExecutionContext): string {
  const path = mkdtempSync(join(tmpdir(), 'ne40e-pty-'));
  t.teardown(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function consoleOnPty(t: ExecutionContext, options: PtyOptions = {}) {
  const uart = echoLine();
  const pty = await freePty(options);
  attachConsole(uart, pty);
  t.teardown(() => void pty.destroy());
  return { uart, pty };
}

async function terminal(t: ExecutionContext, path: string) {
  const port = new SerialPort({ path, baudRate: 9600, lock: false, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open(error => (error ? reject(error) : resolve())));
  t.teardown(() => void (port.isOpen && port.close()));
  return { port, screen: collect(port), close: () => new Promise<void>(resolve => port.close(() => resolve())) };
}

test('a client that sets nothing finds a raw line: no echo by the kernel, no line mode, no CR LF mapping', async t => {
  const { uart, pty } = await consoleOnPty(t);
  uart.echo = false;
  const { stdout } = await run('stty', ['-F', pty.slavePath, '-a']);
  for (const off of ['-echo', '-icanon', '-opost', '-icrnl', '-ixon', '-isig']) t.regex(stdout, new RegExp(`(^|\\s)${off}\\b`));
  t.regex(stdout, /speed 9600 baud/);
});

test('what a client writes reaches the UART, what the UART says reaches the client', async t => {
  const { uart, pty } = await consoleOnPty(t);
  const { port, screen } = await terminal(t, pty.slavePath);
  port.write('display version\r');
  await screen.says('display version\r');
  t.is(uart.received, 'display version\r');
});

test('the console survives that its client leaves, and serves the next', async t => {
  const { uart, pty } = await consoleOnPty(t);
  for (const words of ['one\r', 'two\r', 'three\r']) {
    const { port, screen, close } = await terminal(t, pty.slavePath);
    port.write(words);
    await screen.says(words);
    const left = once(pty, 'detach');
    await close();
    await left;
  }
  t.is(uart.received, 'one\rtwo\rthree\r');
});

/** Opens the line and nothing more: serialport, for one, flushes what it finds. Gives what it hears up to a character that the router says now. */
async function bareClientHears({ uart, pty }: Awaited<ReturnType<typeof consoleOnPty>>, last: string): Promise<string> {
  const attached = once(pty, 'attach');
  const line = openSync(pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  await attached;
  uart.transmit(last);
  const buffer = Buffer.alloc(4096);
  let heard = '';
  while (!heard.includes(last)) {
    await new Promise(resolve => setImmediate(resolve));
    try {
      heard += buffer.toString('latin1', 0, readSync(line, buffer));
    } catch {
      // nothing yet
    }
  }
  closeSync(line);
  return heard;
}

test('what the router says while nobody is attached is lost', async t => {
  const world = await consoleOnPty(t);
  world.uart.transmit('nobody hears this');
  t.is(await bareClientHears(world, 'x'), 'x');
});

test('what a client left unread does not reach the next one', async t => {
  const world = await consoleOnPty(t);
  const slave = openSync(world.pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  await once(world.pty, 'attach');
  world.uart.transmit('left unread');
  const left = once(world.pty, 'detach');
  closeSync(slave);
  await left;
  t.is(await bareClientHears(world, 'x'), 'x');
});

test('what a client wrote before it left is still read', async t => {
  const { uart, pty } = await consoleOnPty(t);
  const left = once(pty, 'detach');
  await run('sh', ['-c', 'printf "reboot\\r" > "$0"', pty.slavePath]);
  await left;
  t.is(uart.received, 'reboot\r');
});

test('a client that changes the line settings does not spoil them for the next', async t => {
  const { pty } = await consoleOnPty(t);
  const slave = openSync(pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  await once(pty, 'attach');
  await run('stty', ['-F', pty.slavePath, 'sane']);
  const left = once(pty, 'detach');
  closeSync(slave);
  await left;

  const { stdout } = await run('stty', ['-F', pty.slavePath, '-a']);
  t.regex(stdout, /-icanon\b/);
  t.regex(stdout, /-echo\b/);
});

test('a client that has stopped reading is waited for until patience is over, and hears the router again once it reads', async t => {
  const { uart, pty } = await consoleOnPty(t, { patienceMilliseconds: 20 });
  const deaf = openSync(pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  await once(pty, 'attach');
  for (let count = 0; count < 200; count++) uart.transmit('x'.repeat(1000));
  t.true(pty.heldBytes > 100_000);
  while (pty.heldBytes > 0) await once(pty, 'eased');

  const { port, screen } = await terminal(t, pty.slavePath);
  port.write('still there?');
  await screen.says('still there?');
  closeSync(deaf);
  t.pass();
});

test('a client that pauses loses nothing of a megabyte', async t => {
  const { uart, pty } = await consoleOnPty(t, { patienceMilliseconds: 1 });
  const slave = openSync(pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  t.teardown(() => closeSync(slave));
  await once(pty, 'attach');
  const said = Buffer.alloc(1 << 20, 'all work and no play makes the console a dull line\r\n');
  for (let at = 0; at < said.length; at += 1000) uart.transmit(said.subarray(at, at + 1000));
  while (pty.heldBytes > 0) await once(pty, 'eased'); // nobody waits for it any more
  t.true((await readFrom(slave, said.length)).equals(said));
});

test('what a client has lost that stopped reading is told when it reads again', async t => {
  const { uart, pty } = await consoleOnPty(t, { holdBytes: 32 * 1024 });
  const slave = openSync(pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  t.teardown(() => closeSync(slave));
  await once(pty, 'attach');
  const said = 200_000;
  for (let count = 0; count < said / 1000; count++) uart.transmit('x'.repeat(1000));
  const told = once(pty, 'dropped');
  await readFrom(slave, 4096);
  const [dropped] = await told;
  const rest = await readFrom(slave, said - 4096 - Number(dropped));
  t.is(4096 + Number(dropped) + rest.length, said);
  t.true(rest.length >= 32 * 1024);
});

test('what the router says to a client that only listens is not lost, however seldom it is looked for', async t => {
  const { uart, pty } = await consoleOnPty(t, { attachPollMilliseconds: 600_000 });
  const slave = openSync(pty.slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  t.teardown(() => closeSync(slave));
  uart.transmit('the first word');
  t.is((await readFrom(slave, 14)).toString(), 'the first word');
});

test('the first key of a client wakes the console, however seldom it is looked for', async t => {
  const { uart, pty } = await consoleOnPty(t, { attachPollMilliseconds: 600_000 });
  for (const words of ['one', 'two']) {
    const { port, screen, close } = await terminal(t, pty.slavePath);
    port.write(words);
    await screen.says(words);
    const left = once(pty, 'detach');
    await close();
    await left;
  }
  t.is(uart.received, 'onetwo');
});

test('where the system does not tell that a client types, it is looked for often', async t => {
  const { uart, pty } = await consoleOnPty(t, {
    attachPollMilliseconds: 600_000,
    openPair: async settings => ({ ...(await openPtyPair(settings)), onWritten: () => undefined }),
  });
  const { port, screen } = await terminal(t, pty.slavePath);
  port.write('one');
  await screen.says('one');
  t.is(uart.received, 'one');
});

/** Reads so many bytes of a descriptor that does not block. */
async function readFrom(slave: number, count: number): Promise<Buffer> {
  const heard = Buffer.alloc(count);
  for (let at = 0; at < count; ) {
    await new Promise(resolve => setImmediate(resolve));
    try {
      at += readSync(slave, heard, at, count - at, null);
    } catch {
      // nothing yet
    }
  }
  return heard;
}

test('a megabyte in each direction arrives whole', async t => {
  const { uart, pty } = await consoleOnPty(t);
  const { port, screen } = await terminal(t, pty.slavePath);
  const sent = Buffer.alloc(1 << 20, 'all work and no play makes the console a dull line\r\n');
  port.write(sent);
  const heard = await screen.holds(sent.length);
  t.true(heard.equals(sent));
  t.is(uart.received.length, sent.length);
});

test('the link points at the slave and goes when the console is closed', async t => {
  const link = join(folder(t), 'console');
  const { pty } = await consoleOnPty(t, { link });
  t.is(readlinkSync(link), pty.slavePath);
  pty.destroy();
  await once(pty, 'close');
  t.false(existsSync(link));
});

test('the link of a killed process is replaced', async t => {
  const link = join(folder(t), 'console');
  symlinkSync('/dev/pts/long-gone', link);
  const { pty } = await consoleOnPty(t, { link });
  t.is(readlinkSync(link), pty.slavePath);
});

test('a link that someone else has taken over is left alone', async t => {
  const link = join(folder(t), 'console');
  const { pty } = await consoleOnPty(t, { link });
  rmSync(link);
  symlinkSync('/dev/null', link);
  pty.destroy();
  await once(pty, 'close');
  t.is(readlinkSync(link), '/dev/null');
});

test('a file where the link should stand is never replaced', async t => {
  const link = join(folder(t), 'console');
  writeFileSync(link, 'mine');
  const error = await t.throwsAsync(() => openPty({ link }), { code: 'CONSOLE_LINK_TAKEN' });
  t.regex(error?.message ?? '', /is not a symbolic link/);
  t.true(lstatSync(link).isFile());
});

/** A console whose first pair is barred when its client has left; the next ones come from the system, or from `openPair`. */
async function barredConsole(t: ExecutionContext, options: PtyOptions) {
  const uart = echoLine();
  let isFirst = true;
  const openPair: typeof openPtyPair = async settings => {
    if (!isFirst) return (options.openPair ?? openPtyPair)(settings);
    isFirst = false;
    return { ...(await openPtyPair(settings)), restore: async () => false };
  };
  const pty = await openPty({ attachPollMilliseconds: 5, reopenMilliseconds: 5, ...options, openPair });
  attachConsole(uart, pty);
  t.teardown(() => void pty.destroy());

  const first = await terminal(t, pty.slavePath);
  first.port.write('one');
  await first.screen.says('one');
  return { uart, pty, leave: first.close };
}

test('where an exclusive flag bars the slave, a new pair takes over under the same link', async t => {
  const link = join(folder(t), 'console');
  const { uart, pty, leave } = await barredConsole(t, { link });
  const renewed = once(pty, 'detach');
  await leave();
  await renewed;
  const second = await terminal(t, link);
  second.port.write('two');
  await second.screen.says('two');
  t.is(uart.received, 'onetwo');
});

test('where the system has no pseudo-terminal left, the console comes back as soon as it has', async t => {
  const link = join(folder(t), 'console');
  let refusals = 3;
  const { pty, leave } = await barredConsole(t, {
    link,
    openPair: async settings => {
      if (refusals-- > 0) throw new Error('The system has no pseudo-terminal left');
      return openPtyPair(settings);
    },
  });
  const renewed = once(pty, 'detach');
  await leave();
  await renewed;
  const second = await terminal(t, link);
  second.port.write('two');
  await second.screen.says('two');
  t.is(refusals, -1);
});

test('a link that someone else has taken over is not taken back with a new pair', async t => {
  const link = join(folder(t), 'console');
  const { pty, leave } = await barredConsole(t, { link });
  rmSync(link);
  symlinkSync('/dev/null', link);
  const renewed = once(pty, 'detach');
  await leave();
  await renewed;
  t.is(readlinkSync(link), '/dev/null');
});
