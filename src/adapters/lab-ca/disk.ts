import { closeSync, constants, fsync, openSync } from 'node:fs';
import { promisify } from 'node:util';

/** What makes sure that a change outlasts a power cut; beside everything else. */
export interface Disk {
  sync(file: number): Promise<void>;
  syncDirectory(place: string): Promise<void>;
}

const sync = promisify(fsync);

export const systemDisk: Disk = {
  sync,
  async syncDirectory(place) {
    const directory = openSync(place, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    try {
      await sync(directory);
    } finally {
      closeSync(directory);
    }
  },
};
