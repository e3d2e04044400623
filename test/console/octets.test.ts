import test from 'ava';
import { newBoard } from '../../src/control-plane/state.ts';
import { Uart } from '../../src/console/uart.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { password, TestBench } from '../support/booted-router.ts';

/** In GBK, in Latin-1, in UTF-8 composed and taken apart. */
const descriptions = [[0xc9, 0xcf, 0xba, 0xa3], [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68], [...Buffer.from('Zürich Zu\u0308rich 😀')]];
const lines = descriptions.map(octets => Buffer.from([...Buffer.from(' description '), ...octets]));
const file = Buffer.concat([
  Buffer.from('#\r\ninterface XGigabitEthernet0/0/1\r\n'),
  ...lines.flatMap(line => [line, Buffer.from('\r\n')]),
  Buffer.from('#\r\nreturn\r\n'),
]);

function started() {
  const board = newBoard('cfcard:/V800R012C10SPC300.cc');
  const bench = new TestBench({
    files: { 'a.cfg': file },
    board: { ...board, nextStartup: { ...board.nextStartup, savedConfiguration: 'cfcard:/a.cfg' } },
  });
  const heard: Uint8Array[] = [];
  bench.router.uart.onTransmit(bytes => heard.push(Uint8Array.from(bytes)));
  bench.powerOn().type('', password, password);
  return { bench, octets: () => Buffer.concat(heard.splice(0)) };
}

for (const command of ['display current-configuration', 'display current-configuration interface XGigabitEthernet 0/0/1']) {
  test(`${command} sends the octets of the file`, t => {
    const { bench, octets } = started();
    octets();
    bench.type(command);
    const said = octets();
    for (const line of lines) t.true(said.includes(line));
  });
}

test('output that goes to a file has the octets, and so has what is saved, as text and as archive', t => {
  const { bench, octets } = started();
  bench.type('display current-configuration > shown.txt', 'save b.zip', 'y', 'unzip b.zip c.cfg', 'save a.cfg', 'y', 'y');
  octets();
  for (const name of ['shown.txt', 'a.cfg']) {
    const written = Buffer.from(bench.cfCard.read(name) ?? []);
    for (const line of lines) t.true(written.includes(Buffer.concat([line, Buffer.from('\r\n')])), name);
  }
});

test('what is said in pieces is the same octets as in one', t => {
  const uart = new Uart(new VirtualClock(), 'max');
  const heard: number[] = [];
  uart.onTransmit(bytes => heard.push(...bytes));
  uart.inOnePiece(() => {
    for (const character of 'a\udcc9\udccfü😀\udc80') uart.transmit(character);
  });
  t.deepEqual(heard.splice(0), [0x61, 0xc9, 0xcf, ...Buffer.from('ü😀'), 0x80]);
  const long = 'x'.repeat(20_000);
  uart.inOnePiece(() => {
    uart.transmit(`${long}\udcc9`);
    uart.transmit('\udccf');
  });
  t.deepEqual(Buffer.from(heard), Buffer.concat([Buffer.from(long), Buffer.from([0xc9, 0xcf])]));
});
