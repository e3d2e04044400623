import { onDrive } from './drive.ts';
import { resolvePath } from './path.ts';

/** The files that a router starts from, as `cfcard:/name`; null for none. */
export interface FilesInUse {
  readonly systemSoftware: string;
  readonly savedConfiguration: string | null;
  readonly defaultConfiguration?: string;
  readonly paf?: string;
  readonly patch?: { readonly file: string };
}

/** A file that users may neither delete nor move nor rename: what this start or the next one needs. Command reference, "delete". */
export function isProtected(path: string, ...starts: readonly FilesInUse[]): boolean {
  return isIrreplaceable(path, ...starts) || isStartupConfiguration(path, ...starts);
}

/** A configuration that a start begins with: who writes it decides who may log in after the next power cut. */
export function isStartupConfiguration(path: string, ...starts: readonly FilesInUse[]): boolean {
  const files = starts.flatMap(({ savedConfiguration, defaultConfiguration }) => [savedConfiguration, defaultConfiguration]);
  return files.some(file => typeof file === 'string' && isStartFile(path, file));
}

/** A file that users may not write over either. A configuration they may: that is how it is restored from a copy (inferred). */
export function isIrreplaceable(path: string, ...starts: readonly FilesInUse[]): boolean {
  const packages = starts.flatMap(({ systemSoftware, paf, patch }) => [systemSoftware, paf, patch?.file]);
  const isPackage = packages.some(file => file !== undefined && isStartFile(path, file));
  return onFirstCard(path) === 'device.sys' || isOfSystem(path) || isPackage;
}

/** The directories `$_…` and what is in them: users may read them only. */
export function isOfSystem(path: string): boolean {
  return onDrive(path).inner.startsWith('$_');
}

/** What rollback points hold: the whole configuration, which not everybody may see. No file command reads it (inferred). */
export function isOfRollbackPoints(path: string): boolean {
  return onDrive(path).inner.startsWith('$_checkpoint/');
}

/** The slave starts from files of the same names on its own card. */
const isStartFile = (path: string, file: string): boolean => {
  const start = pathOfFile(file);
  return start !== undefined && onFirstCard(path) === start;
};

const onFirstCard = (path: string): string | undefined => {
  const { drive, inner } = onDrive(path);
  return drive === undefined || drive === 'slave#cfcard:' ? inner : undefined;
};

function pathOfFile(file: string): string | undefined {
  const place = resolvePath(file, 'cfcard:/');
  return 'path' in place ? place.path : undefined;
}
