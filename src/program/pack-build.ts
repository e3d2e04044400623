import type { Readable } from 'node:stream';
import { firmware } from '../../firmware-model/index.ts';
import type { PackBuildOptions } from '../adapters/host/invocation.ts';
import { HostError, isOfHost, systemReason } from '../adapters/host/errors.ts';
import { systemClock } from '../adapters/host/system-clock.ts';
import { writeAll } from '../adapters/storage/atomic-file.ts';
import { replaceKeepersFile } from '../adapters/storage/keepers-file.ts';
import { linesOf } from '../adapters/storage/reference-lines.ts';
import { compileReference } from '../pack/compile/compile.ts';
import { readPage } from '../pack/compile/read-page.ts';
import type { ReferencePage } from '../pack/compile/reference.ts';
import { packOctets } from '../pack/file/write.ts';

/** What became of a reference. */
export interface PackBuilt {
  readonly pages: number;
  readonly forms: number;
  readonly views: number;
  /** Lines that are no page, and syntax lines that are in no notation of ours. */
  readonly skipped: number;
  readonly octets: number;
}

/** Compiles a command reference into a pack. `skip` is told of each line that is left out, and why. */
export async function buildPack(
  { reference, output, release }: PackBuildOptions,
  input: Readable,
  skip: (line: number, why: string) => void,
): Promise<PackBuilt> {
  const pages: ReferencePage[] = [];
  const lines: number[] = [];
  let skipped = 0;
  for await (const [number, text] of linesOf(reference, input, limits)) {
    if (text.trim() === '') continue;
    const page = readPage(text);
    if ('fault' in page) {
      skipped++;
      skip(number, page.fault);
    } else {
      pages.push(page);
      lines.push(number);
    }
  }
  if (pages.length === 0)
    throw new HostError('FILE_UNREADABLE', `No page of a command reference is in ${reference}: give JSON Lines, a page in each`);
  const compiled = compileReference(pages, firmware.views, release ?? 'command reference');
  for (const { page, form } of compiled.skipped) skip(lines[page]!, `the notation of ${form.slice(0, longestTold)} cannot be read`); // a line for each page
  const octets = packOctets(compiled, release ?? null);
  write(output, reference === '-' ? [] : [reference], octets);
  return {
    pages: pages.length,
    forms: pages.reduce((sum, { syntax }) => sum + syntax.length, 0) - compiled.skipped.length,
    views: Object.keys(compiled.views).length,
    skipped: skipped + compiled.skipped.length,
    octets: octets.length,
  };
}

function write(output: string, sources: readonly string[], octets: Uint8Array): void {
  try {
    replaceKeepersFile(output, sources, systemClock.now(), file => writeAll(file, octets));
  } catch (cause) {
    if (!isOfHost(cause)) throw cause;
    throw new HostError('PACK_UNWRITABLE', `Cannot write ${output}: ${systemReason(cause)}; choose another place with --output`, { cause });
  }
}

/** Characters of a syntax line that are told. */
const longestTold = 100;

const limits = { longestLine: 8 * 1024 * 1024, largestFile: 1024 * 1024 * 1024 };
