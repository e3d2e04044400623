import { HostError } from '../adapters/host/errors.ts';
import { readHostFile } from '../adapters/storage/host-files.ts';
import { readable } from '../cmp/readable/readable.ts';
import { pemBlocks } from '../pki/pem.ts';

/** What stands in a file, or came on standard input, in words: each value of it, in DER or PEM. */
export async function showFile(file: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = file === '-' ? await gather(input) : readHostFile(file, { option: 'cmp show', wanted });
  const name = file === '-' ? 'standard input' : file;
  const blocks = pemBlocks(bytes);
  if (blocks.length === 0) return textOf(bytes, name);
  return blocks
    .map(({ label, der }) => {
      if (label.endsWith('PRIVATE KEY')) return `${label}: not shown\n`;
      return der ? textOf(der, name) : `${label}: damaged\n`;
    })
    .join('\n');
}

function textOf(der: Uint8Array, name: string): string {
  try {
    return readable(der);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HostError('FILE_UNREADABLE', `Cannot read ${name}: no DER, ${reason}; give ${wanted}`, { cause });
  }
}

async function gather(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let octets = 0;
  for await (const piece of input) {
    octets += piece.length;
    if (octets > mostOctets) throw new HostError('FILE_UNREADABLE', `Standard input is longer than ${mostOctets} octets; give ${wanted}`);
    pieces.push(piece);
  }
  return Uint8Array.from(Buffer.concat(pieces));
}

const wanted = 'a PKIMessage, certificate, CRL or certificate request in DER or PEM';
const mostOctets = 16 * 1024 * 1024;
