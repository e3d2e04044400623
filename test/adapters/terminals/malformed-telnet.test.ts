import { once } from 'node:events';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import test from 'ava';
import { ComPort } from '../../../src/adapters/terminals/com-port.ts';
import { listenForRfc2217 } from '../../../src/adapters/terminals/rfc2217.ts';
import { Telnet } from '../../../src/adapters/terminals/telnet.ts';
import { comPortManner, consoleManner, vtyManner } from '../../../src/adapters/terminals/telnet-options.ts';
import { eightBits } from '../../../src/console/line-settings.ts';
import { bootedRouter } from '../../support/booted-router.ts';
import { lcg } from '../../support/lcg.ts';
import { collect } from '../../support/reading.ts';

/** Octets of which many begin something of Telnet, and few end it. */
function* malformed(seed: number, pieces: number): Generator<Uint8Array> {
  const number = lcg(seed);
  const telling = [255, 255, 255, 250, 240, 251, 252, 253, 254, 246, 243, 44, 0, 13, 10, 1, 5, 12];
  for (let piece = 0; piece < pieces; piece++)
    yield Uint8Array.from({ length: 1 + number(200) }, () => (number(3) === 0 ? number(256) : telling[number(telling.length)]!));
}

for (const [name, manner] of Object.entries({ console: consoleManner, vty: vtyManner, 'com port': comPortManner }))
  test(`a Telnet end in the manner of a ${name} answers no more than it is asked, whatever comes, and tells nothing that is too long`, t => {
    let asked = 0;
    let answered = 0;
    let longest = 0;
    let longestContent = 0;
    const telnet = new Telnet(
      {
        data: bytes => void (longest = Math.max(longest, bytes.length)),
        break: () => {},
        reply: bytes => void (answered += bytes.length),
        subnegotiation: (_, content) => void (longestContent = Math.max(longestContent, content.length)),
      },
      manner,
    );
    for (const piece of malformed(7, 20_000)) {
      asked += piece.length;
      telnet.receive(piece);
    }
    t.true(answered < asked * 5, `${answered} octets for ${asked}`);
    t.true(longest <= 200 && longestContent <= 256);
  });

test('a port of RFC 2217 has settings that a port can have, whatever it is told', t => {
  const line = { settings: eightBits(9600) };
  let longest = 0;
  const port = new ComPort({
    line,
    answer: content => void (longest = Math.max(longest, content.length)),
    break: () => {},
    suspend: () => {},
    purgeReceived: () => {},
    purgeTransmitted: () => {},
  });
  const number = lcg(11);
  for (let command = 0; command < 50_000; command++)
    port.receive(Uint8Array.from({ length: number(8) }, (_, at) => (at === 0 ? number(16) : number(number(2) === 0 ? 20 : 256))));
  const { baudRate, dataBits, parity, stopBits } = line.settings;
  t.is(longest, 'ne40e console'.length + 1);
  t.true(baudRate >= 50 && baudRate <= 4_000_000);
  t.true([5, 6, 7, 8].includes(dataBits) && [1, 1.5, 2].includes(stopBits));
  t.true(['none', 'odd', 'even', 'mark', 'space'].includes(parity));
});

test('a client that asks without end and reads nothing is heard no more, and others are', async t => {
  t.timeout(60_000);
  const bench = bootedRouter().firstLogin();
  const server = await listenForRfc2217(bench.router.uart, { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  const rude = connect(server.address);
  t.teardown(() => void rude.destroy());
  await once(rude, 'connect');
  rude.pause();
  const questions = Buffer.from('\xff\xf6'.repeat(32 * 1024), 'latin1');
  let isHeard = true;
  for (let megabyte = 0; megabyte < 64 && isHeard; megabyte++) {
    for (let piece = 0; piece < 16; piece++) rude.write(questions);
    isHeard = await Promise.race([once(rude, 'drain').then(() => true), quiet().then(() => false)]);
  }
  t.false(isHeard);

  const other = connect(server.address);
  t.teardown(() => void other.destroy());
  const screen = collect(other);
  other.write('system-view\r\0');
  await screen.says('[~HUAWEI]');
});

/** As long as nothing else comes for many turns of the loop. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) await new Promise(setImmediate);
}

test('a thousand clients that talk nonsense and go leave the console as it was', async t => {
  t.timeout(120_000);
  const bench = bootedRouter().firstLogin();
  const server = await listenForRfc2217(bench.router.uart, { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  const number = lcg(3);
  for (let round = 0; round < 40; round++)
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const socket = connect(server.address);
        socket.on('error', () => {});
        socket.resume();
        await once(socket, 'data');
        for (const piece of malformed(number(100_000), 3)) socket.write(piece.map(octet => (octet < 0x80 ? 0 : octet))); // no keys
        await new Promise<void>(resolve => socket.end(resolve));
        socket.destroy();
      }),
    );
  const client = connect(server.address);
  t.teardown(() => void client.destroy());
  const screen = collect(client.pipe(new PassThrough()));
  client.write('\x03\r\0system-view\r\0');
  await screen.says(/\[~HUAWEI\]/);
  t.pass();
});
