import test from 'ava';
import type { ConnectConfig } from 'ssh2';
import { linesTaken } from '../../support/call.ts';
import { SshBench, SshShell, sshOpen, sshPassword } from '../../support/ssh-bench.ts';

const without = (line: string): readonly string[] => sshOpen.filter(other => other !== line);

test('whom SSH has let in has a line of the router, and commits on it', async t => {
  const { bench, ...calls } = await SshBench.of(t).then(made => ({ bench: made.bench, shell: () => made.shell() }));
  const shell = await calls.shell();
  t.regex(await shell.says('<HUAWEI>'), /^\r\nInfo: The max number of VTY users is 21, .*\r\n/);
  await shell.type('system-view', '[~HUAWEI]');
  await shell.type('sysname R1', '[*HUAWEI]');
  await shell.type('commit', '[~R1]');
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0']);
});

test('quit ends the shell with status 0, the connection with it, and the line is free', async t => {
  const ssh = await SshBench.of(t);
  const state = await ssh.client();
  const shell = await SshShell.of(state.client, ssh.bench);
  await shell.says('<HUAWEI>');
  shell.channel.write('quit\r');
  await ssh.bench.until(() => shell.isClosed && state.gone);
  t.is(shell.exitCode, 0);
  t.deepEqual(linesTaken(ssh.bench), ['CON 0']);
});

test('each shell of one connection has a line of its own', async t => {
  const ssh = await SshBench.of(t);
  const first = await ssh.shell();
  const second = await SshShell.of(first.client, ssh.bench);
  await first.says('<HUAWEI>');
  await second.says('<HUAWEI>');
  t.deepEqual(linesTaken(ssh.bench), ['CON 0', 'VTY 0', 'VTY 1']);
  second.channel.write('quit\r');
  await ssh.bench.until(() => second.isClosed);
  await first.type('display clock', '<HUAWEI>');
  t.deepEqual(linesTaken(ssh.bench), ['CON 0', 'VTY 0']);
});

test('a shell that is over takes no other of its connection with it', async t => {
  const ssh = await SshBench.of(t);
  const first = await ssh.shell();
  const second = await SshShell.of(first.client, ssh.bench);
  await first.says('<HUAWEI>');
  await second.says('<HUAWEI>');
  second.channel.write('quit\r');
  await ssh.bench.until(() => second.isClosed);
  await first.type('display clock', '<HUAWEI>'); // the router has heard of the end by now
  ssh.bench.clock.advance(60_000);
  await first.type('display clock', '<HUAWEI>');
  t.deepEqual(linesTaken(ssh.bench), ['CON 0', 'VTY 0']);
});

test('a client that will say no more is answered, and then its line is free', async t => {
  const ssh = await SshBench.of(t);
  const shell = await ssh.shell();
  await shell.says('<HUAWEI>');
  shell.text = '';
  shell.channel.end('display clock\r');
  await shell.says('<HUAWEI>');
  t.deepEqual(linesTaken(ssh.bench), ['CON 0', 'VTY 0']);
  await ssh.bench.settle();
  ssh.bench.clock.advance(15_000);
  await ssh.bench.until(() => shell.isClosed);
  t.deepEqual(linesTaken(ssh.bench), ['CON 0']);
});

test('a client that has left its last shell and stays makes room for others', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'user-interface maximum-vty 1']);
  const sock = await ssh.plain();
  const { channel } = await ssh.shell({ sock });
  await Promise.all(Array.from({ length: 10 }, () => ssh.plain()));
  channel.close();
  sock.pause();
  await ssh.bench.until(() => linesTaken(ssh.bench).length === 1);
  const early = await ssh.plain();
  await ssh.bench.until(() => early.gone);
  ssh.bench.clock.advance(15_000);
  await ssh.bench.settle();
  const next = await ssh.plain();
  await ssh.bench.until(() => next.bytesRead > 0);
  t.deepEqual([early.bytesRead, next.gone], [0, false]);
});

test('a connection that is torn away leaves no line taken', async t => {
  const ssh = await SshBench.of(t);
  const shell = await ssh.shell();
  await shell.says('<HUAWEI>');
  shell.client.destroy();
  await ssh.bench.until(() => linesTaken(ssh.bench).length === 1);
  t.pass();
});

for (const [what, lines] of [
  ['the STelnet server is not enabled', without('stelnet server enable')],
  ['the STelnet server answers IPv6 only', ['stelnet ipv6 server enable', ...without('stelnet server enable')]],
] as const) {
  test(`a call is closed at once where ${what}`, async t => {
    const ssh = await SshBench.of(t, lines);
    const socket = await ssh.plain();
    await ssh.bench.until(() => socket.gone);
    t.is(socket.bytesRead, 0);
  });
}

test('a call is closed at once where there is no host key', async t => {
  const ssh = await SshBench.of(t, sshOpen, []);
  const socket = await ssh.plain();
  await ssh.bench.until(() => socket.gone);
  t.is(socket.bytesRead, 0);
});

test('a host key that is made while the router runs serves the next call, its successor the one after', async t => {
  const ssh = await SshBench.of(t, sshOpen, []);
  const keys: string[] = [];
  const hostVerifier = (key: Buffer) => keys.push(key.toString('base64')) > 0;
  for (const length of ['256', '384']) {
    ssh.bench.type('system-view', 'ecc local-key-pair create', ...(keys.length > 0 ? ['y'] : []), length);
    await ssh.bench.until(() => ssh.bench.router.facts.nonVolatile.board.hostKeys?.[0]?.bits === Number(length));
    ssh.bench.type('return');
    t.is((await ssh.client({ hostVerifier })).error, undefined);
  }
  t.is(new Set(keys).size, 2);
});

for (const [what, lines, config] of [
  ['a wrong password', sshOpen, { password: 'Hello-24680' }],
  ['a user that nobody knows', sshOpen, { username: 'nobody' }],
  ['a name without end', sshOpen, { username: 'x'.repeat(30_000) }],
  ['a password without end', sshOpen, { password: 'x'.repeat(30_000) }],
  ['a user of Telnet only', [...sshOpen, 'aaa', 'local-user operator1 service-type telnet', 'quit'], {}],
  ['no default for users without a line of their own', without('ssh authentication-type default password'), {}],
  ['an SSH user without a service', [...sshOpen, 'ssh user operator1 authentication-type password'], {}],
  ['an SSH user of SFTP only', [...sshOpen, 'ssh user operator1 authentication-type password', 'ssh user operator1 service-type sftp'], {}],
  ['an SSH user without an authentication type', [...sshOpen, 'ssh user operator1 service-type all'], {}],
  [
    'an SSH user who needs a public key too',
    [...sshOpen, 'ssh user operator1 authentication-type password-rsa', 'ssh user operator1 service-type all'],
    {},
  ],
] as const) {
  test(`${what} opens nothing`, async t => {
    const ssh = await SshBench.of(t, lines);
    const { error } = await ssh.client({ ...config, retryAuth: false } as object);
    t.truthy(error);
    t.deepEqual(linesTaken(ssh.bench), ['CON 0']);
  });
}

for (const [authentication, service] of [
  ['password', 'stelnet'],
  ['all', 'all'],
] as const) {
  test(`an SSH user with ${authentication} and ${service} comes in without the default`, async t => {
    const ssh = await SshBench.of(t, [
      ...without('ssh authentication-type default password'),
      `ssh user operator1 authentication-type ${authentication}`,
      `ssh user operator1 service-type ${service}`,
    ]);
    t.is((await ssh.client()).error, undefined);
  });
}

/** A client that knows no other method. */
const onlyKeyboard = (asked: string[] = []): ConnectConfig => ({
  authHandler: (_left, _partial, next) =>
    next({
      type: 'keyboard-interactive',
      username: 'operator1',
      prompt(_name, _instructions, _language, prompts, answer) {
        asked.push(...prompts.map(({ prompt, echo }) => `${prompt}${echo}`));
        answer([sshPassword]);
      },
    }),
});

test('keyboard-interactive asks for the password', async t => {
  const ssh = await SshBench.of(t);
  const asked: string[] = [];
  t.is((await ssh.client(onlyKeyboard(asked))).error, undefined);
  t.deepEqual(asked, ['Enter password:false']);
});

test('keyboard-interactive is not offered where it is switched off', async t => {
  const off = 'undo ssh server authentication-type keyboard-interactive enable';
  const ssh = await SshBench.of(t, [...sshOpen, off]);
  const asked: string[] = [];
  const client = ssh.client(onlyKeyboard(asked));
  await ssh.bench.settle();
  t.deepEqual(asked, []);
  ssh.bench.clock.advance(60_000);
  await client;
});

test('after as many failures as are allowed the connection is over', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'ssh server authentication-retries 2']);
  let tries = 0;
  const state = await ssh.client({
    authHandler: (_left, _partial, next) => {
      tries++;
      next({ type: 'password', username: 'operator1', password: `Wrong-${tries}` });
    },
  });
  await ssh.bench.until(() => state.gone);
  t.is(tries, 2);
});

test('three failures block the user on the network, as they do on every line, and not at the console', async t => {
  const ssh = await SshBench.of(t);
  for (let tries = 0; tries < 3; tries++) await ssh.client({ password: `Wrong-${tries}` });
  t.truthy((await ssh.client()).error);
  ssh.bench.clock.advance(5 * 60_000);
  t.is((await ssh.client()).error, undefined);
});

test('who has no shell in time is cut off', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'ssh server timeout 20']);
  const silent = await ssh.plain();
  const idle = await ssh.client();
  await ssh.bench.until(() => silent.bytesRead > 0);
  ssh.bench.clock.advance(19_999);
  await ssh.bench.settle();
  t.deepEqual([silent.gone, idle.gone], [false, false]);
  ssh.bench.clock.advance(1);
  await ssh.bench.until(() => silent.gone && idle.gone);
  t.pass();
});

test('who has a shell is not cut off by the time for logging in', async t => {
  const ssh = await SshBench.of(t);
  const shell = await ssh.shell();
  await shell.says('<HUAWEI>');
  ssh.bench.clock.advance(120_000);
  await shell.type('display clock', '<HUAWEI>');
  t.false(shell.isClosed);
});

test('commands, SFTP and forwarding are refused, and the connection goes on', async t => {
  const ssh = await SshBench.of(t);
  const { client } = await ssh.client();
  const refused: string[] = [];
  client.exec('display version', error => void refused.push(error?.message ?? 'taken'));
  client.sftp(error => void refused.push(error?.message ?? 'taken'));
  client.forwardOut('127.0.0.1', 1, '127.0.0.1', 2, error => void refused.push(error?.message ?? 'taken'));
  client.forwardIn('127.0.0.1', 0, error => void refused.push(error?.message ?? 'taken'));
  await ssh.bench.until(() => refused.length === 4);
  t.false(refused.includes('taken'));
  const shell = await SshShell.of(client, ssh.bench);
  await shell.says('<HUAWEI>');
});

test('no more callers than lines and a few on their way are held', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'user-interface maximum-vty 2']);
  const sockets = await Promise.all(Array.from({ length: 20 }, () => ssh.plain()));
  await ssh.bench.until(() => sockets.filter(({ gone }) => gone).length === 8);
  t.is(sockets.filter(({ bytesRead }) => bytesRead > 0).length, 12);
});

test('a line that is refused by the router ends its shell', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'user-interface maximum-vty 1']);
  await (await ssh.shell()).says('<HUAWEI>');
  const second = await ssh.shell();
  await ssh.bench.until(() => second.isClosed);
  t.deepEqual(linesTaken(ssh.bench), ['CON 0', 'VTY 0']);
});

for (const [what, bytes] of [
  ['garbage', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))],
  ['HTTP', Buffer.from('GET / HTTP/1.1\r\nHost: router\r\n\r\n')],
  ['a version and then garbage', Buffer.concat([Buffer.from('SSH-2.0-x\r\n'), Buffer.alloc(70_000, 0xff)])],
  ['a version without end', Buffer.alloc(300_000, 0x41)],
] as const) {
  test(`${what} ends the connection and nothing else`, async t => {
    const ssh = await SshBench.of(t);
    const socket = await ssh.plain();
    socket.write(bytes);
    await ssh.bench.until(() => socket.gone);
    t.is((await ssh.client()).error, undefined);
  });
}

test('what a client does not read holds the router back, and is whole when it reads', async t => {
  const ssh = await SshBench.of(t);
  const shell = await ssh.shell();
  await shell.says('<HUAWEI>');
  await shell.type('screen-length 0 temporary', '<HUAWEI>');
  shell.channel.pause();
  for (let line = 0; line < 40; line++) shell.channel.write('display current-configuration\r');
  await ssh.bench.settle();
  shell.text = '';
  shell.channel.resume();
  await ssh.bench.until(() => shell.text.split('\r\nreturn\r\n').length === 41);
  t.is(new Set(shell.text.split('display current-configuration').slice(1, 40)).size, 1);
});

test('a power cut ends every connection', async t => {
  const ssh = await SshBench.of(t);
  const state = await ssh.client();
  const shell = await SshShell.of(state.client, ssh.bench);
  await shell.says('<HUAWEI>');
  ssh.bench.router.powerOff();
  await ssh.bench.until(() => state.gone);
  const socket = await ssh.plain();
  await ssh.bench.until(() => socket.gone);
  t.is(socket.bytesRead, 0);
});

test('six failures from one address block it, whatever the names, for five minutes', async t => {
  const ssh = await SshBench.of(t);
  for (let tries = 0; tries < 2; tries++) {
    const { client } = await ssh.client({
      authHandler: (_left, _partial, next) => next({ type: 'password', username: `stranger${tries}`, password: 'Wrong-13579' }),
    });
    client.destroy();
  }
  const socket = await ssh.plain();
  await ssh.bench.until(() => socket.gone);
  t.is(socket.bytesRead, 0);
  ssh.bench.clock.advance(5 * 60_000);
  t.is((await ssh.client()).error, undefined);
});

test('who is connected while their address becomes blocked cannot come in any more', async t => {
  const ssh = await SshBench.of(t);
  const wrong = { type: 'password', username: 'stranger', password: 'Wrong-13579' } as const;
  const others = async () => {
    for (let client = 0; client < 2; client++) await ssh.client({ authHandler: (_left, _partial, next) => next(wrong) });
  };
  let blocked: Promise<void> | undefined;
  const early = ssh.client({
    authHandler: (_left, _partial, next) => {
      if (blocked) next(wrong);
      blocked ??= others().then(() => next({ type: 'password', username: 'operator1', password: sshPassword }));
    },
  });
  t.truthy((await early).error);
});

test('undo stelnet server enable disconnects who came in by it, behind the answer to the commit', async t => {
  const ssh = await SshBench.of(t);
  const shell = await ssh.shell();
  await shell.says('<HUAWEI>');
  await shell.type('system-view', '[~HUAWEI]');
  await shell.type('undo stelnet server enable', '[Y/N]:');
  await shell.type('y', '[*HUAWEI]');
  shell.channel.write('commit\r');
  await ssh.bench.until(() => shell.isClosed);
  t.deepEqual(linesTaken(ssh.bench), ['CON 0']);
});

test('ssh authorization-type default root gives everybody the highest level', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'aaa', 'local-user operator1 level 1', 'quit', 'ssh authorization-type default root']);
  const shell = await ssh.shell();
  await shell.says('<HUAWEI>');
  await shell.type('system-view', '[~HUAWEI]');
  t.pass();
});

test('display ssh server session shows who is there', async t => {
  const ssh = await SshBench.of(t);
  t.regex(ssh.bench.type('display ssh server session'), /session\r\n<HUAWEI>$/);
  await (await ssh.shell()).says('<HUAWEI>');
  const shown = ssh.bench.type('display ssh server session');
  t.regex(shown, /Session {33}: 1\r\nConn {36}: VTY 0\r\n/);
  t.regex(shown, /Username {32}: operator1\r\n/);
});

test('who finds all lines taken is told so', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, 'user-interface maximum-vty 1']);
  await (await ssh.shell()).says('<HUAWEI>');
  const second = await ssh.shell();
  await ssh.bench.until(() => second.isClosed);
  t.regex(second.text, /All user interfaces are used/);
});
