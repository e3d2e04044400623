import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HostError, systemReason, Unfit } from '../host/errors.ts';

/** What may come in at most. */
export interface LineLimits {
  readonly longestLine: number;
  readonly largestFile: number;
}

/**
 * Lines of a text, plain or gzipped, from a file or from standard input, one after the other with their numbers. Each is measured before
 * it is held: one that is too long, or a text that has no end, is refused.
 */
export async function* linesOf(file: string, input: Readable, limits: LineLimits): AsyncGenerator<readonly [number: number, text: string]> {
  try {
    const octets = file === '-' ? input : createReadStream(file);
    let number = 0;
    for await (const line of split(inflated(octets), limits)) yield [++number, line];
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const place = file === '-' ? 'standard input' : file;
    throw new HostError('FILE_UNREADABLE', `Cannot read ${place}: ${reasonOf(cause)}; give pages of a command reference as JSON Lines`, {
      cause,
    });
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code.startsWith('Z_') ? 'its compressed octets are damaged or cut short' : systemReason(cause);
}

/** By their first two octets (RFC 1952). */
async function* inflated(octets: Readable): AsyncGenerator<Buffer> {
  const source = octets[Symbol.asyncIterator]() as AsyncIterator<Buffer>; // no encoding is set
  let begun = Buffer.alloc(0);
  while (begun.length < 2) {
    const { value, done } = await source.next();
    if (done) break;
    begun = Buffer.concat([begun, value]);
  }
  const all = whole(begun, source);
  yield* begun[0] === 0x1f && begun[1] === 0x8b ? gunzipped(all) : all;
}

async function* whole(begun: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield begun;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* gunzipped(octets: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const fed = feed(octets, gunzip);
  fed.catch(error => gunzip.destroy(error));
  yield* gunzip as AsyncIterable<Buffer>; // no encoding is set
  await fed;
}

async function feed(octets: AsyncIterable<Buffer>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  for await (const piece of octets) {
    if (!gunzip.write(piece)) await new Promise(resolve => gunzip.once('drain', resolve));
  }
  gunzip.end();
}

async function* split(octets: AsyncIterable<Buffer>, { longestLine, largestFile }: LineLimits): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  let length = 0;
  let size = 0;
  for await (const piece of octets) {
    size += piece.length;
    if (size > largestFile) throw new Unfit(`it is larger than ${largestFile} octets`);
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, end)]).toString();
      [begun, length, from] = [[], 0, end + 1];
    }
    begun.push(piece.subarray(from));
    length += piece.length - from;
    if (length > longestLine) throw new Unfit(`it has a line of more than ${longestLine} octets`);
  }
  if (length > 0) yield Buffer.concat(begun).toString();
}

const lineFeed = 0x0a;
