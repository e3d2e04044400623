import { makeArchive } from '../../../config/make-archive.ts';
import type { CardDraft } from '../../../flash/cf-card.ts';
import { baseName } from '../../../flash/medium-path.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** A file that text comes into piece by piece: of an archive all is held until its end, of a text nothing. */
export function diagnosticFile(path: string, { files, now }: RouterFacts): CardDraft {
  if (!/\.zip$/i.test(path)) return files.draft(path);
  const pieces: Uint8Array[] = [];
  const name = baseName(path).replace(/zip$/i, 'txt');
  return {
    add: bytes => void pieces.push(bytes),
    finish: () => files.write(path, makeArchive([{ name, bytes: Buffer.concat(pieces) }], now)),
    abandon: () => void pieces.splice(0),
  };
}
