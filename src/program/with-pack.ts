import type { Firmware } from '../../firmware-model/index.ts';
import { HostError, systemReason } from '../adapters/host/errors.ts';
import { openPackFile } from '../adapters/storage/pack-file.ts';
import { PackVocabulary } from '../pack/vocabulary.ts';
import { modelWithPack } from './whole-model.ts';

/** A release with what a pack knows beyond it. `complain` is told of a part of the pack that cannot be read. */
export const withPack = (software: Firmware, path: string, complain: (error: unknown) => void): Firmware =>
  openPack(path, complain)(software);

/** The same in two steps: the pack is looked at before anything of a router is. */
export function openPack(path: string, complain: (error: unknown) => void): (software: Firmware) => Firmware {
  const tell = (cause: unknown) =>
    complain(
      new HostError(
        'PACK_UNUSABLE',
        `A part of the pack ${path} cannot be read: ${systemReason(cause)}; make it anew with ne40e pack build`,
        { cause },
      ),
    );
  const vocabulary = new PackVocabulary(openPackFile(path), tell);
  return software => modelWithPack(software, vocabulary) as Firmware; // with views and vocabularies beside its own
}
