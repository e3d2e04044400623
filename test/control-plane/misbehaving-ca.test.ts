import test from 'ava';
import { decodeMessage } from '../../src/cmp/asn1/message.ts';
import { CmpTransportError, type CmpTransportErrorCode } from '../../src/cmp/transport.ts';
import { enrol, enrollingRouter, enrolmentFiles } from '../support/enrolling-router.ts';
import type { Lab } from '../support/lab.ts';

const fail = (code: CmpTransportErrorCode, detail: string) => Promise.reject(new CmpTransportError(code, detail));

/** The transport fails with every message from the nth on. */
const fails = (nth: number, ...why: Parameters<typeof fail>): Lab => ({
  meddle: exchange => (exchange.nth < nth ? exchange.answer() : fail(...why)),
});

/** Something is done to the nth answer. */
const spoils = (nth: number, spoil: (answer: Uint8Array, before: readonly Uint8Array[]) => Uint8Array): Lab => ({
  async meddle(exchange) {
    const answer = await exchange.answer();
    return exchange.nth === nth ? spoil(answer, exchange.before) : answer;
  },
});

/** In what the signature protects: certificates that come beside it are not. */
function flipBit(answer: Uint8Array): Uint8Array {
  const at = Buffer.from(answer).indexOf(decodeMessage(answer).bodyRaw) + 1000; // in the certificate issued
  return answer.with(at, (answer[at] ?? 0) ^ 1);
}

for (const [what, world, received, reason] of [
  ['is not there', fails(0, 'CMP_UNREACHABLE', 'ECONNREFUSED'), 0, 'The CMP server is unreachable: ECONNREFUSED'],
  ['answers with a page', fails(0, 'CMP_CONTENT_TYPE', 'text/html'), 0, 'The CMP server answered with something else than CMP: text/html'],
  ['redirects', fails(0, 'CMP_HTTP_STATUS', '301 Moved, to /x'), 0, 'The CMP server answered with an HTTP error: 301 Moved, to /x'],
  ['breaks off', fails(0, 'CMP_ANSWER_TRUNCATED', 'after 3 octets'), 0, 'The response is incomplete: after 3 octets'],
  ['does not end', fails(0, 'CMP_ANSWER_TOO_LARGE', 'more than 1048576 octets'), 0, 'The response is too large: more than 1048576 octets'],
  ['answers with half a message', spoils(0, answer => answer.subarray(0, -1)), 0, 'The response is malformed: truncated'],
  ['changes one bit of the certificate', spoils(0, flipBit), 1, 'The signature of the response is invalid: no certificate verifies it'],
  [
    'does not trust the factory',
    { ca: { anchors: () => [] } },
    0,
    'The CA reported an error: rejection, signerNotTrusted, "no path leads from the signer of the message to a CA trusted here"',
  ],
  ['sends half a pkiconf', spoils(1, answer => answer.subarray(0, -1)), 1, 'The response is malformed: truncated'],
  [
    'answers the certConf with the ip again',
    spoils(1, (_, [ip]) => ip!),
    1,
    'The response is of an unexpected type: ip in answer to certConf',
  ],
  ['is gone when the certConf comes', fails(1, 'CMP_UNREACHABLE', 'ECONNRESET'), 1, 'The CMP server is unreachable: ECONNRESET'],
] as const satisfies readonly (readonly [string, Lab, number, string])[]) {
  test(`a CA that ${what} is reported and leaves no file: ${reason}`, async t => {
    const router = enrollingRouter(world);
    const said = (await enrol(router)).replaceAll('\r\n', '');
    t.is(/Reason=(.*)\)\[/.exec(said)?.[1], reason);
    t.deepEqual(enrolmentFiles(router.bench), []);
    t.regex(
      router.bench.type('display pki cmp statistics session s1'),
      new RegExp(`IR Send Counts +:1\r\n[^]*IR Receive Counts +:${received}\r\n`),
    );
    t.is(router.bench.type('sysname R1'), 'sysname R1\r\n[*HUAWEI]', 'the router goes on');
  });
}

/** An enrolling router and its card, which can be filled up. */
function withCard() {
  const router = enrollingRouter();
  return { ...router, fillUp: (left: number) => router.cfCard.reserve('filler.bin', router.cfCard.free() - left) };
}

test('a card that is full in the middle of the files keeps none of them', async t => {
  const router = withCard();
  router.fillUp(3000);
  t.regex(
    (await enrol(router)).replaceAll('\r\n', ''),
    /hwIPSecPKIWriteToCFFail.*\(SessionName=s1, Reason=The space of the CF card is insufficient\)/,
  );
  t.deepEqual(enrolmentFiles(router.bench), []);
  t.is(router.cfCard.free(), 3000);
});

test('a card that is full keeps the files of the request before', async t => {
  const router = withCard();
  const contents = () => enrolmentFiles(router.bench).map(name => router.cfCard.read(name));
  await enrol(router);
  router.cfCard.write('s1_ca0.cer', new Uint8Array(2000));
  router.cfCard.write('s1_ir.cer', new Uint8Array(10));
  const before = contents();
  router.fillUp(0);
  t.regex((await enrol(router)).replaceAll('\r\n', ''), /hwIPSecPKIWriteToCFFail/);
  t.deepEqual(contents(), before);
});

test('a card that cannot be written is told from one that is full', async t => {
  const router = withCard();
  const write = router.cfCard.write.bind(router.cfCard);
  router.cfCard.write = (path, bytes) => {
    if (path === 's1_ir.cer') router.cfCard.failNextWrite();
    write(path, bytes);
  };
  t.regex((await enrol(router)).replaceAll('\r\n', ''), /Reason=The CF card cannot be written\)/);
  t.deepEqual(enrolmentFiles(router.bench), []);
});
