import { createHash, createPrivateKey, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { bitString, explicit, integer, nullValue, objectIdentifier, octetString, sequence, utf8String } from '../../src/ca/wire/values.ts';
import { elementsOf, encodeDer, readDer } from '../../src/pki/der.ts';

// Enrols again and again on several connections, for as long as it is told; then says how many enrolments came to an end.

const [, , port = '', folder = '', clients = '', seconds = ''] = process.argv;
const certificate = new Uint8Array(new X509Certificate(readFileSync(`${folder}/birth.pem`)).raw);
const key = createPrivateKey(readFileSync(`${folder}/birth.key`));
const [tbs] = elementsOf(readDer(certificate));
const subject = elementsOf(tbs!)[5]!.whole; // a version 3 certificate has that many fields
const sha256WithRsa = sequence(objectIdentifier('1.2.840.113549.1.1.11'), nullValue);
const asked = createPrivateKey(readFileSync(`${folder}/asked.key`));
const publicKey = readDer(
  new Uint8Array(new X509Certificate(readFileSync(`${folder}/asked.pem`)).publicKey.export({ type: 'spki', format: 'der' })),
);

const agent = new Agent({ keepAlive: true });
const until = performance.now() + Number(seconds) * 1000;
async function enrolAgainAndAgain(): Promise<number> {
  for (let count = 0; ; count++) {
    if (performance.now() > until) return count;
    await enrol();
  }
}

async function enrol(): Promise<void> {
  const transactionID = randomBytes(16);
  const ip = await exchange(message(ir(`client ${transactionID.toString('hex')}`), transactionID));
  const issued = elementIn(ip.body, [0, 1, 0, 2, 0, 0]);
  const certHash = createHash('sha256').update(issued).digest();
  const certConf = explicit(24, sequence(sequence(octetString(certHash), integer(0))));
  const { body } = await exchange(message(certConf, transactionID, ip.senderNonce));
  if (body[0] !== 0xb3) throw new Error('the certificate is not confirmed');
}

function ir(name: string): Uint8Array {
  const cn = sequence(encodeDer(0x31, sequence(objectIdentifier('2.5.4.3'), utf8String(name))));
  const certReq = sequence(integer(0), sequence(explicit(5, cn), encodeDer(0xa6, publicKey.contents)));
  return explicit(0, sequence(sequence(certReq, encodeDer(0xa1, sha256WithRsa, bitString(signed(certReq, asked))))));
}

function message(body: Uint8Array, transactionID: Uint8Array, recipNonce?: Uint8Array): Uint8Array {
  const octets = (number: number, value: Uint8Array) => explicit(number, octetString(value));
  const nonces = [octets(4, transactionID), octets(5, randomBytes(16)), ...(recipNonce ? [octets(6, recipNonce)] : [])];
  const header = sequence(integer(2), explicit(4, subject), explicit(4, sequence()), explicit(1, sha256WithRsa), ...nonces);
  return sequence(header, body, explicit(0, bitString(signed(sequence(header, body), key))), explicit(1, sequence(certificate)));
}

function signed(data: Uint8Array, by: KeyObject): Uint8Array {
  return sign('sha256', data, by);
}

/** Octets of the element that the path leads to. */
const elementIn = (der: Uint8Array, path: readonly number[]): Uint8Array =>
  path.reduce((element, n) => elementsOf(element)[n]!, readDer(der)).whole; // what is not there ends the benchmark

async function exchange(message: Uint8Array): Promise<{ readonly body: Uint8Array; readonly senderNonce: Uint8Array }> {
  const [header, body] = elementsOf(readDer(await post(message)));
  const nonce = elementsOf(header!).find(({ tag }) => tag === 0xa5);
  return { body: body!.whole, senderNonce: elementsOf(nonce!)[0]!.contents }; // every answer has them
}

function post(body: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/pkixcmp', 'Content-Length': body.length };
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', agent, headers }, incoming => {
      const pieces: Buffer[] = [];
      incoming.on('data', piece => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces)));
    });
    outgoing.on('error', reject).end(body);
  });
}

const done = await Promise.all(Array.from({ length: Number(clients) }, enrolAgainAndAgain));
console.log(done.reduce((sum, count) => sum + count, 0));
process.exit();
