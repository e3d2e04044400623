import { type Firmware, firmware } from '../../firmware-model/index.ts';
import { HostError, systemReason } from '../adapters/host/errors.ts';
import { openPackFile } from '../adapters/storage/pack-file.ts';
import { withVocabularies } from '../cli/run/command-model.ts';
import { PackVocabulary } from '../pack/vocabulary.ts';

/** The release with what a pack knows beyond it. `complain` is told of a part of the pack that cannot be read. */
export function withPack(path: string, complain: (error: unknown) => void): Firmware {
  const tell = (cause: unknown) =>
    complain(
      new HostError(
        'PACK_UNUSABLE',
        `A part of the pack ${path} cannot be read: ${systemReason(cause)}; make it anew with ne40e pack build`,
        { cause },
      ),
    );
  const model = withVocabularies(firmware, [new PackVocabulary(openPackFile(path), tell)]);
  return model as Firmware; // with views and vocabularies beside its own
}
