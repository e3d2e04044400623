import test from 'ava';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardFromJson, boardToJson } from '../../src/adapters/storage/board-json.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { Board } from '../../src/control-plane/state.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { isKeyOf } from '../../src/pki/key-pair.ts';
import { TestBench } from '../support/booted-router.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { advanceToUpdate, untilUpdated, type UpdatingRouter, updatingRouter } from '../support/updating-router.ts';

/** What is left when the power goes at that moment. */
interface Remains {
  readonly after: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly board: Board;
  readonly now: number;
}

/** What would be left after every single write, from the moment on at which this is called. */
function watchWrites({ bench, cfCard, clock }: UpdatingRouter): Remains[] {
  const remains: Remains[] = [];
  const note = (after: string) => {
    const files = (cfCard.list('') ?? []).filter(({ kind }) => kind === 'file').map(({ name }) => [name, cfCard.read(name)!] as const);
    remains.push({ after, files: new Map(files), board: bench.board, now: clock.now() });
  };
  const write = cfCard.write.bind(cfCard);
  cfCard.write = (path, bytes) => {
    write(path, bytes);
    if (!path.startsWith('logfile/')) note(path);
  };
  bench.onStored = () => note('the main board');
  return remains;
}

/** A router of the same make starts on what is left. */
function startedOn({ files, board, now }: Remains, { cmpTransport }: UpdatingRouter): TestBench {
  const clock = new VirtualClock(now);
  const cfCard = new MemoryCard({ capacity: 2 ** 31, now: () => clock.now() });
  for (const [name, bytes] of files) cfCard.write(name, bytes);
  const stored = boardFromJson(boardToJson(board));
  return new TestBench({ clock, cfCard, board: stored, cmpTransport, entropy: countingEntropy((starts += 1000)) }).powerOn();
}

let starts = 0;

const certificateOn = ({ cfCard }: TestBench) => new X509Certificate(cfCard.read('s1_ir.cer')!);
const spki = (certificate: X509Certificate) => new Uint8Array(certificate.publicKey.export({ type: 'spki', format: 'der' }));

test('a power cut after any write of an update with a new key leaves one certificate, in memory and on the card, and its key', async t => {
  const router = await updatingRouter({ key: 'key-a regenerate' });
  const old = router.certificate();
  const remains = watchWrites(router);
  advanceToUpdate(router);
  await untilUpdated(router);
  t.deepEqual(
    remains.map(({ after }) => after),
    ['the main board', 's1_ca0.cer', 's1_ca1.cer', 's1_ir.cer', 'the main board'],
  );
  for (const left of remains) {
    const bench = startedOn(left, router);
    const { nonVolatile, volatile } = bench.router.facts;
    const onCard = certificateOn(bench);
    const pair = nonVolatile.board.keyPairs.filter(({ name }) => name === 'key-a');
    t.is(pair.length, 1);
    t.true(isKeyOf(pair[0]!, spki(onCard)), `after ${left.after}`);
    t.deepEqual(volatile.certificates.find(({ fileName }) => fileName === 's1_ir.cer')?.der, Uint8Array.from(onCard.raw));
    t.is(nonVolatile.board.replacedKeyPair, undefined);
    if (onCard.serialNumber === old.serialNumber) await untilUpdated({ bench });
    else await bench.settle();
    t.not(certificateOn(bench).serialNumber, old.serialNumber, 'and the update is made, at the latest at the start');
    t.true(isKeyOf(bench.router.facts.nonVolatile.board.keyPairs.find(({ name }) => name === 'key-a')!, spki(certificateOn(bench))));
  }
});

test('a key pair that the main board cannot store is not used, and neither is its certificate', async t => {
  const router = await updatingRouter({ key: 'key-a regenerate' });
  const { bench } = router;
  const [certificate, board] = [router.certificate(), bench.board];
  bench.boardIsWornOut = true;
  advanceToUpdate(router);
  t.regex((await untilUpdated(router)).replaceAll('\r\n', ''), /The new key pair could not be stored/);
  t.is(router.certificate().serialNumber, certificate.serialNumber);
  t.is(bench.router.facts.nonVolatile.board, board);
  for (let point = 0; point < 20; point++) {
    router.clock.advance(5 * 60_000);
    await bench.settle();
  }
  t.is(bench.router.facts.volatile.cmpStatistics.get('s1')?.kurSent, 1, 'one certificate is lost, and no more asked for');
  bench.boardIsWornOut = false;
  router.clock.advance(5 * 60_000);
  await untilUpdated(router, 2);
  t.not(router.certificate().serialNumber, certificate.serialNumber);
});

test('a start without a card leaves open which key pair is in use, until the card is there', async t => {
  const router = await updatingRouter({ key: 'key-a regenerate' });
  const remains = watchWrites(router);
  advanceToUpdate(router);
  await untilUpdated(router);
  const [{ board, files, now }] = remains as [Remains]; // the new pair is stored, and no file is written
  const clock = new VirtualClock(now);
  const cfCard = new MemoryCard({ capacity: 2 ** 31, now: () => clock.now() });
  const bench = new TestBench({ clock, cfCard, board, files: Object.fromEntries(files) }).happen({ type: 'card.removed' }).powerOn();
  t.truthy(bench.router.facts.nonVolatile.board.replacedKeyPair);
  bench.happen({ type: 'card.inserted' });
  t.is(bench.router.facts.nonVolatile.board.replacedKeyPair, undefined);
  t.true(isKeyOf(bench.board.keyPairs.find(({ name }) => name === 'key-a')!, spki(certificateOn(bench))));
});

for (const [cut, after, wins] of [
  [0, 'before the certificate is on the card', 'the old key pair'],
  [3, 'when the certificate is on the card', 'the new key pair'],
] as const)
  test(`a program that was killed ${after} finds both key pairs in its state folder, and ${wins} is in use`, async t => {
    const router = await updatingRouter({ key: 'key-a regenerate' });
    const remains = watchWrites(router);
    advanceToUpdate(router);
    await untilUpdated(router);
    const { files, board } = remains[cut]!;
    const state = temporaryFolder(t);
    for (const folder of ['cfcard', 'board']) mkdirSync(join(state, folder));
    for (const [name, bytes] of files) writeFileSync(join(state, 'cfcard', name), bytes);
    const boardFile = join(state, 'board', 'board.json');
    writeFileSync(boardFile, boardToJson(board), { mode: 0o600 });
    t.is(boardFromJson(readFileSync(boardFile, 'utf8')).replacedKeyPair?.file, 's1_ir.cer');

    const program = await Program.run(t, '--state', state, '--no-ca');
    await program.kill();
    const found = boardFromJson(readFileSync(boardFile, 'utf8'));
    t.is(found.replacedKeyPair, undefined);
    const [pair] = found.keyPairs.filter(({ name }) => name === 'key-a');
    const certificate = new X509Certificate(readFileSync(join(state, 'cfcard', 's1_ir.cer')));
    t.true(isKeyOf(pair!, spki(certificate)));
    const before = board.keyPairs.find(({ name }) => name === 'key-a');
    t.is(Buffer.compare(pair!.publicKey, before!.publicKey) === 0, wins === 'the new key pair');
  });
