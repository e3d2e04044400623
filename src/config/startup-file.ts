import { archiveEntries } from './archive.ts';
import { makeArchive } from './make-archive.ts';
import { octetsOf, textOf } from './octets.ts';

/** Why a file gives no configuration. */
export type StartupFileProblem =
  /** Neither `.cfg`, `.zip` nor `.dat`. */
  | 'not-a-configuration-file'
  /** The binary form, which only the release that wrote it can read. */
  | 'binary'
  | 'damaged'
  | 'too-large'
  /** An archive without a `.cfg` of its own base name. */
  | 'nothing-inside';

export type StartupFileText = { readonly text: string } | { readonly problem: StartupFileProblem };

/** `cfg`, `zip` or `dat`; undefined for a name that no configuration file has. */
export function formatOf(fileName: string): 'cfg' | 'zip' | 'dat' | undefined {
  const extension = /[^/]\.(cfg|zip|dat)$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension as 'cfg' | 'zip' | 'dat' | undefined; // the expression lets nothing else through
}

/** What a start without a saved configuration may load has its own extension (command reference, startup default-configuration). */
export const isDefaultConfiguration = (fileName: string): boolean => /[^/]\.defcfg$/i.test(fileName);

/** The text of a configuration file, or why it has none. */
export function readStartupFile(fileName: string, bytes: Uint8Array): StartupFileText {
  switch (isDefaultConfiguration(fileName) ? 'cfg' : formatOf(fileName)) {
    case 'cfg':
      return bytes.length > largestText ? { problem: 'too-large' } : { text: textOf(bytes) };
    case 'zip':
      return readArchive(fileName, bytes);
    case 'dat':
      return { problem: 'binary' };
    case undefined:
      return { problem: 'not-a-configuration-file' };
  }
}

/**
 * The bytes of a `.cfg` or `.zip` file with these lines; undefined for a format that can't be written.
 * Line ends are CR LF, as in files that VRP writes (inferred from VRP5). `time` is the device time of the archive's entry.
 */
export function writeStartupFile(fileName: string, lines: readonly string[], time: number): Uint8Array | undefined {
  const text = octetsOf(lines.map(line => `${line}\r\n`).join(''));
  switch (formatOf(fileName)) {
    case 'cfg':
      return text;
    case 'zip':
      return makeArchive([{ name: innerName(fileName), bytes: text }], time);
    default:
      return undefined;
  }
}

function readArchive(fileName: string, bytes: Uint8Array): StartupFileText {
  const wanted = innerName(fileName).toLowerCase();
  try {
    const entry = archiveEntries(bytes).find(({ name }) => name.toLowerCase() === wanted);
    if (!entry) return { problem: 'nothing-inside' };
    if (entry.size > largestText) return { problem: 'too-large' };
    return { text: textOf(entry.expand()) };
  } catch {
    return { problem: 'damaged' }; // what exactly is broken helps no operator
  }
}

/** `vrpcfg.cfg` for `cfcard:/vrpcfg.zip`: the file inside has the same base name. */
function innerName(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf(':')) + 1);
  return name.replace(/\.[^.]*$/, '.cfg');
}

/** Far above any real configuration, some 200,000 lines; an archive may promise more than memory should hold. */
export const largestText = 8 * 1024 * 1024;
