import { views } from '../../firmware-model/views.ts';
import { compileReference } from '../../src/pack/compile/compile.ts';
import type { ReferencePage } from '../../src/pack/compile/reference.ts';
import { openPack } from '../../src/pack/file/read.ts';
import { packOctets } from '../../src/pack/file/write.ts';
import { PackVocabulary } from '../../src/pack/vocabulary.ts';

/** A reference as the octets of a pack. */
export const octetsOf = (pages: readonly ReferencePage[]): Uint8Array => packOctets(compileReference(pages, views, 'test'), 'test');

/** Octets as a file that is read piece by piece; `onRead` is told of each piece. */
export const sourceOf = (octets: Uint8Array, onRead: (length: number) => void = () => {}) => ({
  size: octets.length,
  read(offset: number, length: number): Uint8Array {
    onRead(length);
    return octets.subarray(offset, offset + length);
  },
});

/** What a router knows of a pack. */
export const vocabularyOfPack = (octets: Uint8Array, onFault: (error: unknown) => void = fail): PackVocabulary =>
  new PackVocabulary(openPack(sourceOf(octets)), onFault);

function fail(error: unknown): never {
  throw error;
}
