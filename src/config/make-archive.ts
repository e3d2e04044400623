import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive, or a directory: its name ends with `/` and it has no bytes. */
export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A ZIP archive (PKWARE APPNOTE 6.3.10, §4.3). `time` is what the clock showed, as if it were UTC. */
export function makeArchive(members: readonly ArchiveMember[], time: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const member of members) {
    const [data, name] = [packed(member), Buffer.from(member.name)];
    const fields = fieldsOf(member, data, name, time);
    directory.push(bytes(directorySignature, 4, madeBy, 2), fields, bytes(0, 10, start, 4), name);
    const file = [bytes(fileSignature, 4), fields, name, data.bytes];
    pieces.push(...file);
    start += lengthOf(file);
  }
  const [length, count] = [lengthOf(directory), members.length];
  const end = bytes(endSignature, 4, 0, 4, count, 2, count, 2, length, 4, start, 4, 0, 2);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

interface Packed {
  readonly method: typeof stored | typeof deflated;
  readonly bytes: Uint8Array;
}

/** What gets no smaller stays as it is. */
function packed({ bytes }: ArchiveMember): Packed {
  const smaller = deflateRawSync(bytes);
  return smaller.length < bytes.length ? { method: deflated, bytes: smaller } : { method: stored, bytes };
}

/** What the head before the data (§4.3.7) and the entry of the directory (§4.3.12) have in common. */
function fieldsOf({ bytes: content }: ArchiveMember, { method, bytes: data }: Packed, name: Uint8Array, time: number): Uint8Array {
  const flags = name.some(byte => byte > 0x7e) ? nameIsUtf8 : 0;
  const sizes = [data.length, 4, content.length, 4];
  return bytes(madeBy, 2, flags, 2, method, 2, ...stamp(time), crc32(content), 4, ...sizes, name.length, 2, 0, 2);
}

/** Time and date of MS-DOS, in steps of two seconds (§4.4.6). It knows the years 1980 to 2107; a clock further off is set to the ends. */
function stamp(time: number): readonly number[] {
  const at = new Date(Math.min(Math.max(time, Date.UTC(1980, 0, 1)), Date.UTC(2107, 11, 31, 23, 59, 58)));
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [clock, 2, date, 2];
}

/** Values and their widths in turn, the low byte first. */
function bytes(...valuesAndWidths: readonly number[]): Uint8Array {
  const all: number[] = [];
  for (let at = 0; at < valuesAndWidths.length; at += 2) {
    const [value = 0, width = 0] = valuesAndWidths.slice(at);
    for (let place = 0; place < width; place++) all.push(Math.floor(value / 2 ** (8 * place)) & 0xff);
  }
  return Uint8Array.from(all);
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

const fileSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const madeBy = 20; // version 2.0: directories and deflate (§4.4.3)
const nameIsUtf8 = 0x0800;
const stored = 0;
const deflated = 8;
