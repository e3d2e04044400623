import test from 'ava';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mappedRoads } from '../../../src/adapters/network/dial.ts';
import { sshClient } from '../../../src/adapters/network/ssh-client.ts';
import { anywhere } from '../../../src/pki/downloads.ts';

const manner = { algorithms: { compressed: false }, keepaliveSeconds: 0, keepaliveCount: 3 };

for (const greeting of ['', 'SSH-2.0-lab\r\n'])
  test(`a server that says ${JSON.stringify(greeting)} and no more is left`, async t => {
    const server = createServer(
      socket =>
        void socket
          .on('error', () => {})
          .resume()
          .write(greeting),
    );
    t.teardown(() => server.close());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const roads = mappedRoads([{ from: { host: '10.1.1.2', port: 22 }, to: { host: '127.0.0.1', port } }], []);
    const connected = once(server, 'connection');
    const shell = await sshClient(roads, 100)({ host: '10.1.1.2', port: 22, from: anywhere }, manner, new AbortController().signal);
    const [socket] = await connected;
    const left = once(socket, 'close');
    await t.throwsAsync(shell.next(), { code: 'OUTGOING_TIMEOUT' });
    await left;
  });
