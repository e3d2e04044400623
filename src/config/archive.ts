import { crc32, inflateRawSync } from 'node:zlib';

/** One file as the directory of an archive describes it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Bytes once expanded, as the archive promises. */
  readonly size: number;
  /** The file's bytes; throws when the archive does not hold what it promises. */
  expand(): Uint8Array;
}

/**
 * What a ZIP archive holds. Every checksum is compared: a flipped bit must not become a flipped configuration. Throws `RangeError` for
 * anything that is no whole archive.
 */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directorySignature) throw new RangeError('no directory entry');
    const nameLength = view.getUint16(at + 28, true);
    entries.push(entryAt(bytes, view, at, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offsets: PKWARE APPNOTE 6.3.10, §4.3.12 (directory entry) and §4.3.7 (the head before the data). */
function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ArchiveEntry {
  const [method, checksum, packed, size] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 16, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
  ];
  const head = view.getUint32(at + 42, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    size,
    expand() {
      const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
      const data = expanded(method, bytes.subarray(start, start + packed), size);
      if (data.length !== size || crc32(data) !== checksum) throw new RangeError('checksum differs');
      return data;
    },
  };
}

/** The output never grows past `size`: a stream that holds more is an error of `inflateRawSync`. */
function expanded(method: number, packed: Uint8Array, size: number): Uint8Array {
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  throw new RangeError('unknown compression');
}

/** The record at the end of the file, found from behind because a comment of up to 64 KB may follow it (§4.3.16). */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError('no end of directory');
}

const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
