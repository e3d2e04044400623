import { basename } from 'node:path';
import { type FileOption, readHostFile, unusable } from '../adapters/storage/host-files.ts';
import { octetsOf } from '../config/octets.ts';
import { formatOf, readStartupFile, type StartupFileProblem } from '../config/startup-file.ts';

/**
 * A configuration file of the host, under the name it gets on the CF card: its own where the router could have it, else `startup.cfg`
 * with the same text. What `startup saved-configuration` would refuse is refused.
 */
export function readStartupConfiguration(
  path: string,
  asked: string = '--startup-config',
): { readonly name: string; readonly bytes: Uint8Array } {
  const option: FileOption = { option: asked, wanted: 'a .cfg or .zip file of a router' };
  const name = basename(path);
  const bytes = readHostFile(path, option);
  const read = readStartupFile(formatOf(name) ? name : `${name}.cfg`, bytes);
  if ('problem' in read) throw unusable(path, reasons[read.problem], option);
  return /^[\w-][\w.-]{0,59}\.(cfg|zip)$/i.test(name) ? { name, bytes } : { name: 'startup.cfg', bytes: octetsOf(read.text) };
}

const reasons: Readonly<Record<StartupFileProblem, string>> = {
  'not-a-configuration-file': 'it is no configuration file',
  binary: 'the binary form is not supported',
  damaged: 'the archive is damaged',
  'too-large': 'it is too large for a configuration',
  'nothing-inside': 'the archive holds no .cfg file of its own name',
};
