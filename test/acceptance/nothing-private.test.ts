import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createKeyPair, enrolmentSettings, firstLogin, password, typeLines } from '../support/walk.ts';

/** Where private keys belong: the main board's memory, and the lab CA's own. */
const vaults = ['board', 'ca'];

test('no private key and no password is in any log, event, answer, display, dump or file, with everything switched on', async t => {
  const folder = temporaryFolder(t);
  const [state, log, messages] = [join(folder, 'state'), join(folder, 'line.log'), join(folder, 'cmp')];
  const program = await Program.run(t, '--state', state, '--tcp', '0', '--ca', '0', '--log', log, '--cmp-log', messages);
  const events: unknown[] = [];
  const { tcp } = await program.event('console');
  const ca = await program.event('ca');
  const terminal = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  await firstLogin(terminal);
  const said: string[] = [];
  await typeLines(terminal, ['system-view']);
  await createKeyPair(terminal, 'key-a');
  const settings = { url: String(ca['url']), caName: String(ca['name']), authenticationCertificate: 'default_local.cer', keyPair: 'key-a' };
  await typeLines(terminal, [...enrolmentSettings(settings), 'return', 'system-view', 'pki domain domaina']);
  said.push(await terminal.enter('pki cmp initial-request', /hwIPSecPkiCmpDownloadCert(Suc|Fail)[^]*\]/));
  await typeLines(terminal, ['return']);
  for (const line of [
    'display current-configuration',
    'display pki certificate filename default_local.cer',
    'display rsa pki local-key-pair public',
  ])
    said.push(await terminal.enter(line, /<HUAWEI>/));
  for (;;) {
    const event = await program.event('cmp');
    events.push(event);
    if (event['sent'] === 'certConf') break;
  }
  for (const command of ['status', 'survives'])
    said.push(execFileSync(process.execPath, [mainPath, 'ctl', command, '--state', state, '--json'], { encoding: 'latin1' }));
  await program.kill('SIGTERM');
  const all = [
    ['the console', Buffer.from(said.join(''), 'latin1')] as const,
    ['events', Buffer.from(JSON.stringify(events) + program.state, 'utf8')] as const,
    ...filesIn(folder).map(file => [file, readFileSync(join(folder, file))] as const),
  ];
  t.true(all.some(([name]) => name.endsWith('1-sent-ir.der')));
  const secrets = [password, ...privateNumbers(state)].flatMap(forms);
  t.true(secrets.length > 10);
  for (const [name, bytes] of all) for (const [form, secret] of secrets) t.false(holds(bytes, secret), `${name} holds a secret ${form}`);
});

/** Also where lines break. */
const holds = (bytes: Buffer, secret: Buffer): boolean =>
  bytes.includes(secret) || Buffer.from(bytes.toString('latin1').replace(/[\r\n]+/g, ''), 'latin1').includes(secret);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => !vaults.some(vault => file.startsWith(join('state', vault))))
    .filter(file => statSync(join(folder, file)).isFile() && statSync(join(folder, file)).size < softwareImage);

/** Software images are zeros. */
const softwareImage = 16 * 1024 * 1024;

/** Of each key of the board, 24 octets of its private exponent and of a prime. */
function privateNumbers(state: string): readonly Uint8Array[] {
  const { keyPairs } = JSON.parse(readFileSync(join(state, 'board', 'board.json'), 'utf8')) as { keyPairs: { privateKey: string }[] };
  return keyPairs.flatMap(({ privateKey }) => {
    const jwk = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }).export({ format: 'jwk' });
    return [jwk.d, jwk.p].map(number => Buffer.from(number ?? '', 'base64url').subarray(8, 32));
  });
}

/** As octets, as hexadecimal digits with and without colons, and as base64 from each of the three places that it may begin at. */
function forms(secret: string | Uint8Array): readonly (readonly [form: string, bytes: Buffer])[] {
  const octets = Buffer.from(secret as string);
  const hex = octets.toString('hex');
  const base64 = [0, 1, 2].map(shift =>
    Buffer.concat([Buffer.alloc(shift), octets])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [
    ['as octets', octets],
    ...[hex, hex.toUpperCase(), hex.replace(/..(?=.)/g, '$&:'), hex.replace(/..(?=.)/g, '$& ')].map(
      text => ['in hex', Buffer.from(text)] as const,
    ),
    ...base64.filter(text => text.length > 6).map(text => ['in base64', Buffer.from(text)] as const),
  ];
}
