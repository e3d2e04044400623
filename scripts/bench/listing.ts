import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { type Figure, median, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

const rounds = 5;
const sections = 2_000;

/** A long configuration through `display current-configuration`, over TCP, against a server that just sends the same bytes. */
export const listing = (): Promise<readonly Figure[]> => inTemporaryFolder(async folder => {
  const file = join(folder, 'long.cfg');
  writeFileSync(file, longConfiguration());
  const router = new RouterProcess('--no-ca', '--state', join(folder, 'state'), '--tcp', '0', '--startup-config', file);
  await router.event('ready');
  const operator = new Operator((await router.event('console'))['tcp']);
  await operator.logIn();
  const taken: number[] = [];
  let text = '';
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    text = await operator.enter('display current-configuration', 'return\r\n<HUAWEI>');
    taken.push(performance.now() - start);
  }
  operator.close();
  await router.stop();

  const lines = text.split('\r\n').length;
  const perSecond = (time: number) => (lines / time) * 1000;
  const bare = median(await bareServer(text));
  return [{
    what: `display current-configuration, ${lines} lines`,
    value: `${Math.round(perSecond(median(taken))).toLocaleString('en')} lines/s`,
    ratio: times(perSecond(median(taken)), perSecond(bare), 'a TCP server that only sends'),
  }];
});

const longConfiguration = (): string => ['#', ...Array.from({ length: sections }, (_, at) =>
  `pki entity entity${at}\r\n country CN\r\n organization-unit unit${at}\r\n common-name router${at}\r\n#`), 'return', ''].join('\r\n');

async function bareServer(text: string): Promise<readonly number[]> {
  const server = createServer(socket => socket.on('data', () => socket.write(text))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1'); // it listens on TCP
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    let missing = Buffer.byteLength(text, 'latin1');
    socket.write('\r');
    while (missing > 0) missing -= (await once(socket, 'data'))[0].length;
    taken.push(performance.now() - start);
  }
  socket.destroy();
  server.close();
  return taken;
}
