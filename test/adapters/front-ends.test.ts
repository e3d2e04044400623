import { once } from 'node:events';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import test, { type ExecutionContext } from 'ava';
import { SerialPort } from 'serialport';
import { attachConsole, type ConsoleLine } from '../../src/adapters/terminals/attach-console.ts';
import { listenOnTcp } from '../../src/adapters/terminals/tcp.ts';
import { bootedRouter, password } from '../support/booted-router.ts';
import { echoLine } from '../support/echo-line.ts';
import { freePty } from '../support/free-pty.ts';
import { nullModem } from '../support/null-modem.ts';
import { collect } from '../support/reading.ts';

/** A terminal at the far end of one kind of cable, and how it ends a line. */
type FrontEnd = (t: ExecutionContext, uart: ConsoleLine) => Promise<{ readonly terminal: Duplex; readonly enter: string }>;

const frontEnds: Readonly<Record<string, FrontEnd>> = {
  'a pseudo-terminal': async (t, uart) => {
    const pty = await freePty();
    t.teardown(() => void pty.destroy());
    attachConsole(uart, pty);
    const attached = once(pty, 'attach');
    const terminal = new SerialPort({ path: pty.slavePath, baudRate: 9600 });
    t.teardown(() => void terminal.destroy());
    await Promise.all([attached, once(terminal, 'open')]);
    return { terminal, enter: '\r' };
  },
  'raw TCP': async (t, uart) => ({ terminal: await overTcp(t, uart), enter: '\r' }),
  Telnet: async (t, uart) => ({ terminal: await overTcp(t, uart), enter: '\r\0' }),
  'a mock port': async (_, uart) => {
    const { router, terminal } = await nullModem();
    attachConsole(uart, router);
    return { terminal, enter: '\r' };
  },
};

async function overTcp(t: ExecutionContext, uart: ConsoleLine): Promise<Duplex> {
  const server = await listenOnTcp(uart, { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  const terminal = connect(server.address);
  t.teardown(() => void terminal.destroy());
  await once(terminal, 'connect');
  return terminal;
}

/** A whole session: what is typed, and what must stand at the end of the screen before the next is. */
const session: readonly (readonly [typed: string, then: string])[] = [
  ['', 'Enter Password:'],
  [password, 'Confirm Password:'],
  [password, '<HUAWEI>'],
  ['screen-length 0 temporary', '<HUAWEI>'],
  ['system-view', '[~HUAWEI]'],
  ['pki entity e1', '[*HUAWEI-pki-entity-e1]'],
  ['foo', '[*HUAWEI-pki-entity-e1]'],
  ['return', '[Y(yes)/N(no)/C(cancel)]:'],
  ['n', '<HUAWEI>'],
  [`display history-command${' '.repeat(120)}`, '<HUAWEI>'],
  ['quit', 'Please Press ENTER.\r\n'],
];

for (const [name, open] of Object.entries(frontEnds)) {
  test(`over ${name} a session is what it is at the router itself, byte for byte`, async t => {
    const { router } = bootedRouter();
    const { terminal, enter } = await open(t, router.uart);
    const screen = collect(terminal);
    let said = '';
    for (const [typed, then] of session) {
      screen.clear();
      terminal.write(`${typed}${enter}`);
      await screen.says(new RegExp(`${then.replace(/[[\]*()/.]/g, '\\$&')}$`));
      said += screen.text;
    }

    const atRouter = bootedRouter();
    t.is(withoutTelnet(said), session.map(([typed]) => atRouter.press(`${typed}\r`)).join(''));
  });

  test(`over ${name} a client that comes late finds the router where it is`, async t => {
    const { router } = bootedRouter().firstLogin();
    router.uart.receive(Buffer.from('system-view\rpki enti'));
    const { terminal } = await open(t, router.uart);
    const screen = collect(terminal);
    terminal.write('ty e1\r');
    await screen.says(/^ty e1\r\n\[\*HUAWEI-pki-entity-e1\]$/);
    t.pass();
  });
}

/** Telnet's offers are for the terminal program. */
const withoutTelnet = (text: string): string => text.replace(/\xff[\xfb-\xfe]./g, '');

test('a break reaches the UART from a serial port', async t => {
  const uart = echoLine();
  const { router, terminal } = await nullModem();
  attachConsole(uart, router);
  terminal.write('a');
  await collect(terminal).says('a');
  await new Promise<void>(resolve => terminal.set({ brk: true }, () => resolve()));
  t.is(uart.breaks, 1);
});
