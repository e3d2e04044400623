import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { openCmpLog } from '../../src/program/cmp-log.ts';
import { showFile } from '../../src/program/cmp-show.ts';
import type { CmpExchange } from '../../src/control-plane/emitted.ts';
import { fixture } from '../cmp/fixtures.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const exchange = (changes: Partial<CmpExchange> = {}): CmpExchange => ({
  session: 'session/a',
  time: Date.UTC(2026, 10, 26, 16, 45),
  kind: 'ir',
  request: fixture('ir-signature/01-ir.der'),
  answer: fixture('ir-signature/02-ip.der'),
  received: 'ip',
  status: 200,
  verdict: 'the certificate is good',
  ...changes,
});

test('each message is kept as it was and as text, with time, HTTP status and verdict, for the owner alone', t => {
  const folder = join(temporaryFolder(t), 'cmp');
  openCmpLog(folder, error => t.fail(String(error)))(exchange());
  const stem = '20261126-164500-0001-session_a';
  t.deepEqual(readdirSync(folder).sort(), [
    `${stem}-1-sent-ir.der`,
    `${stem}-1-sent-ir.txt`,
    `${stem}-2-received-ip.der`,
    `${stem}-2-received-ip.txt`,
  ]);
  t.deepEqual(new Uint8Array(readFileSync(join(folder, `${stem}-2-received-ip.der`))), fixture('ir-signature/02-ip.der'));
  t.regex(
    readFileSync(join(folder, `${stem}-2-received-ip.txt`), 'utf8'),
    /HTTP status: 200\nverdict: the certificate is good\n\nPKIMessage\n/,
  );
  t.is(statSync(join(folder, `${stem}-1-sent-ir.der`)).mode & 0o777, 0o600);
});

test('an answer that is no DER is kept as it came, and a lost one leaves only what was sent', t => {
  const folder = temporaryFolder(t);
  const keep = openCmpLog(folder, error => t.fail(String(error)));
  keep(exchange({ answer: Buffer.from('<html>'), received: undefined as never, status: 404 }));
  const { answer: _, received: __, status: ___, ...lost } = exchange();
  keep(lost);
  t.is(readdirSync(folder).length, 6);
  const [text = ''] = readdirSync(folder).filter(name => name.endsWith('unknown.txt'));
  t.regex(readFileSync(join(folder, text), 'utf8'), /HTTP status: 404\n[^]*not DER: .* \(6 octets\)\n$/);
});

test('a folder that fails later is complained about once, and the next that can be written is', t => {
  const folder = temporaryFolder(t);
  const complaints: unknown[] = [];
  const keep = openCmpLog(folder, error => complaints.push(error));
  // A number that stands there already is refused, whoever may write.
  for (const nth of ['0001', '0002']) writeFileSync(join(folder, `20261126-164500-${nth}-session_a-1-sent-ir.der`), '');
  for (let n = 0; n < 3; n++) keep(exchange());
  t.is(complaints.length, 1);
  t.regex(String(complaints[0]), /Cannot write to the folder .*; files are missing there until that is mended/);
  t.is(readdirSync(folder).length, 6);
});

test('a place that is no folder is refused at the start, in one sentence', async t => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  chmodSync(file, 0o600);
  const program = new Program(['run', '--no-ca', '--state', join(folder, 'state'), '--cmp-log', file]);
  t.is(await program.exited, 1);
  t.regex(program.errors, /^ne40e: Cannot write to the folder .*; name another folder with --cmp-log\n$/);
});

test('cmp show tells every value of a file, and no key', async t => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'all.pem');
  writeFileSync(file, Buffer.concat([pkiFile('router.cer'), pkiFile('router.key'), pkiFile('ca.crl')]));
  const text = await showFile(file, (async function* () {})());
  t.deepEqual(text.match(/^[A-Z].*$/gm), ['Certificate', 'PRIVATE KEY: not shown', 'CertificateList']);
});

test('cmp show reads standard input', async t => {
  const message = fixture('kur-signature/01-kur.der');
  const pieces = (async function* () {
    yield message.subarray(0, 100);
    yield message.subarray(100);
  })();
  t.regex(await showFile('-', pieces), /^ {2}body: kur$/m);
});
