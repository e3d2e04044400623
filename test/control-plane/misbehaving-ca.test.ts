import test from 'ava';
import { CmpTransportError, type CmpTransportErrorCode } from '../../src/cmp/transport.ts';
import { firmware } from '../../firmware-model/index.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { enrol, type Enrolling, enrollingRouter, enrolmentFiles } from '../support/enrolling-router.ts';

const fail = (code: CmpTransportErrorCode, detail: string) => Promise.reject(new CmpTransportError(code, detail));

/** The transport fails with every message from the nth on. */
const fails = (nth: number, ...why: Parameters<typeof fail>): Enrolling =>
  ({ meddle: exchange => exchange.nth < nth ? exchange.answer() : fail(...why) });

/** Something is done to the nth answer. */
const spoils = (nth: number, spoil: (answer: Uint8Array, before: readonly Uint8Array[]) => Uint8Array): Enrolling => ({
  async meddle(exchange) {
    const answer = await exchange.answer();
    return exchange.nth === nth ? spoil(answer, exchange.before) : answer;
  },
});

const flipBit = (answer: Uint8Array) => answer.with(answer.length >> 1, (answer[answer.length >> 1] ?? 0) ^ 1);

for (const [what, world, received, reason] of [
  ['is not there', fails(0, 'CMP_UNREACHABLE', 'ECONNREFUSED'), 0, 'The CMP server is unreachable: ECONNREFUSED'],
  ['answers with a page', fails(0, 'CMP_CONTENT_TYPE', 'text/html'), 0, 'The CMP server answered with something else than CMP: text/html'],
  ['redirects', fails(0, 'CMP_HTTP_STATUS', '301 Moved, to /x'), 0, 'The CMP server answered with an HTTP error: 301 Moved, to /x'],
  ['breaks off', fails(0, 'CMP_ANSWER_TRUNCATED', 'after 3 octets'), 0, 'The response is incomplete: after 3 octets'],
  ['does not end', fails(0, 'CMP_ANSWER_TOO_LARGE', 'more than 1048576 octets'), 0, 'The response is too large: more than 1048576 octets'],
  ['answers with half a message', spoils(0, answer => answer.subarray(0, -1)), 0, 'The response is malformed: truncated'],
  ['changes one bit', spoils(0, flipBit), 1, 'The signature of the response is invalid: no certificate verifies it'],
  ['does not trust the factory', { ca: { anchors: () => [] } }, 0,
    'The CA reported an error: rejection, signerNotTrusted, "no path leads from the signer of the message to a CA trusted here"'],
  ['sends half a pkiconf', spoils(1, answer => answer.subarray(0, -1)), 1, 'The response is malformed: truncated'],
  ['answers the certConf with the ip again', spoils(1, (_, [ip]) => ip!), 1, 'The response is of an unexpected type: ip in answer to certConf'],
  ['is gone when the certConf comes', fails(1, 'CMP_UNREACHABLE', 'ECONNRESET'), 1, 'The CMP server is unreachable: ECONNRESET'],
] as const satisfies readonly (readonly [string, Enrolling, number, string])[]) {
  test(`a CA that ${what} is reported and leaves no file: ${reason}`, async t => {
    const router = enrollingRouter(world);
    const said = (await enrol(router)).replaceAll('\r\n', '');
    t.is(/Reason=(.*)\)\[/.exec(said)?.[1], reason);
    t.deepEqual(enrolmentFiles(router.bench), []);
    t.regex(router.bench.type('display pki cmp statistics session s1'), new RegExp(`IR Send Counts +:1\r\n[^]*IR Receive Counts +:${received}\r\n`));
    t.is(router.bench.type('sysname R1'), 'sysname R1\r\n[*HUAWEI]', 'the router goes on');
  });
}

/** An enrolling router and its card, which can be filled up. */
function withCard() {
  const card = new MemoryCard({ capacity: firmware.device.cfCardCapacity });
  return { ...enrollingRouter({ cfCard: card }), card, fillUp: (left: number) => card.reserve('filler.bin', card.free() - left) };
}

test('a card that is full in the middle of the files keeps none of them', async t => {
  const router = withCard();
  router.fillUp(3000);
  t.regex((await enrol(router)).replaceAll('\r\n', ''), /hwIPSecPKIWriteToCFFail.*\(SessionName=s1, Reason=The space of the CF card is insufficient\)/);
  t.deepEqual(enrolmentFiles(router.bench), []);
  t.is(router.card.free(), 3000);
});

test('a card that is full keeps the files of the request before', async t => {
  const router = withCard();
  const contents = () => enrolmentFiles(router.bench).map(name => router.card.read(name));
  await enrol(router);
  router.card.write('s1_ca0.cer', new Uint8Array(2000));
  router.card.write('s1_ir.cer', new Uint8Array(10));
  const before = contents();
  router.fillUp(0);
  t.regex((await enrol(router)).replaceAll('\r\n', ''), /hwIPSecPKIWriteToCFFail/);
  t.deepEqual(contents(), before);
});

test('a card that cannot be written is told from one that is full', async t => {
  const router = withCard();
  const write = router.card.write.bind(router.card);
  router.card.write = (path, bytes) => {
    if (path === 's1_ir.cer') router.card.failNextWrite();
    write(path, bytes);
  };
  t.regex((await enrol(router)).replaceAll('\r\n', ''), /Reason=The CF card cannot be written\)/);
  t.deepEqual(enrolmentFiles(router.bench), []);
});
