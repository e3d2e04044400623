import test, { type ExecutionContext } from 'ava';
import { appendFileSync, existsSync, ftruncateSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareCaFolder } from '../../../src/adapters/lab-ca/ca-folder.ts';
import { caRegister } from '../../../src/adapters/lab-ca/ca-register.ts';
import { type Disk, systemDisk } from '../../../src/adapters/lab-ca/disk.ts';
import { transactionFile } from '../../../src/adapters/lab-ca/transaction-file.ts';
import { VirtualClock } from '../../../src/clock/virtual-clock.ts';
import { countingEntropy } from '../../support/counting-entropy.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { askedCa, certRequest, following, pollReqBody, requestBody, signed, templateParts } from '../../ca/asking.ts';

/** A CA that can be started again and again on its folder. */
function restartable(t: ExecutionContext, disk: Disk = systemDisk) {
  const folder = temporaryFolder(t);
  prepareCaFolder(folder);
  const told: string[] = [];
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const start = (options: Parameters<typeof askedCa>[0] = {}) =>
    askedCa({
      clock,
      entropy,
      register: caRegister(folder, clock),
      memory: transactionFile(folder, clock, ({ place, reason }) => told.push(`${place.slice(folder.length + 1)}: ${reason}`), disk),
      ...options,
    });
  return { folder, told, start, clock, log: join(folder, 'transactions.log') };
}

const request = requestBody(certRequest(templateParts()));

test('a request that was recorded before the CA was started again gets no second certificate', async t => {
  const { start } = restartable(t);
  const first = start();
  const recorded = signed(request, first.device);
  t.is((await first.send(recorded)).kind, 'ip');
  t.is((await first.send(recorded)).kind, 'ip', 'while it runs, the same answer again');
  const again = await start().send(recorded);
  t.deepEqual([again.kind, again.failInfo], ['error', 'badSenderNonce']);
  const { device, send } = start();
  const sameNumber = signed(request, device, { transactionID: new Uint8Array(again.header.transactionID!) });
  t.is((await send(sameNumber)).failInfo, 'transactionIdInUse');
});

test('who was told to wait gets the certificate from a CA that was started again meanwhile', async t => {
  const { start } = restartable(t);
  const first = start({ pollCount: 2, checkAfter: 60 });
  const waiting = await first.send(signed(request, first.device));
  t.is(waiting.status?.status, 3);
  const second = start();
  const poll = await second.send(signed(pollReqBody(), first.device, following(waiting)));
  t.is(poll.kind, 'pollRep');
  const third = start();
  const more = signed(pollReqBody(), first.device, following(poll));
  const lastPoll = await third.send(more);
  t.deepEqual((await start().send(more)).headerRaw, lastPoll.headerRaw, 'an answer that was lost is given again');
  const granted = await start().send(signed(pollReqBody(), first.device, following(lastPoll)));
  t.deepEqual([granted.kind, granted.status?.status], ['ip', 0]);
  t.is((await start().send(signed(pollReqBody(), first.device, following(granted)))).kind, 'error', 'it waits no longer');
});

test('the file is for its owner alone, and is written anew at a start with what still counts', async t => {
  const { start, log } = restartable(t);
  const { device, send } = start({ pollCount: 5 });
  let last = await send(signed(request, device));
  for (let n = 0; n < 5; n++) last = await send(signed(pollReqBody(), device, following(last)));
  t.is(readFileSync(log, 'utf8').split('\n').length, 8, 'begun, six times waiting');
  t.is(statSync(log).mode & 0o777, 0o600);
  start();
  t.is(readFileSync(log, 'utf8').split('\n').length, 3);
});

test('a last line that a power cut has torn is left out', async t => {
  const { start, log, told } = restartable(t);
  const { device, send } = start();
  const recorded = signed(request, device);
  await send(recorded);
  appendFileSync(log, '{"note":"waits","id":"00');
  t.is((await start().send(recorded)).kind, 'error');
  t.deepEqual(told, []);
});

test('a disk that was full for a while loses no transaction and spoils no other', async t => {
  let isFull = true;
  const fullAtFirst: Disk = {
    ...systemDisk,
    async sync(file) {
      if (!isFull) return systemDisk.sync(file);
      isFull = false;
      ftruncateSync(file, 20);
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  };
  const { start, told } = restartable(t, fullAtFirst);
  const { device, send } = start();
  const [first, second] = [signed(request, device), signed(request, device)];
  t.is((await send(first)).failInfo, 'systemFailure');
  t.is((await send(second)).kind, 'ip');
  const again = start();
  t.deepEqual(told, []);
  t.is((await again.send(second)).failInfo, 'badSenderNonce', 'it was recorded before');
});

for (const [what, content] of [
  ['garbage', 'SECRET\nSECRET\n'],
  ['JSON of something else', '{"id":1}\n[]\nnull\n'],
  ['a transaction without its parts', '{"note":"waits","id":"00","transaction":{"id":"00"}}\n'],
] as const) {
  test(`a file of transactions that holds ${what} stops no start: it is set aside and told`, async t => {
    const { start, log, told, folder } = restartable(t);
    writeFileSync(log, content);
    const { device, send } = start();
    t.is((await send(signed(request, device))).kind, 'ip');
    t.is(told.length, 1);
    t.false(told[0]?.includes('SECRET'));
    t.true(existsSync(join(folder, 'issued', 'set-aside', 'transactions.log')));
  });
}

test('a folder where the transactions should be is set aside too', async t => {
  const { start, log, told } = restartable(t);
  mkdirSync(log);
  const { device, send } = start();
  t.is((await send(signed(request, device))).kind, 'ip');
  t.regex(told[0] ?? '', /^transactions.log: it is a directory and not a file; it is in/);
});
