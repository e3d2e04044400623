/** A card beside the one in charge: the second of a main board, those of the slave. */
export type Drive = 'cfcard2:' | 'slave#cfcard:' | 'slave#cfcard2:';

/** The drive of a path and the path on it; no drive: the card in charge. */
export function onDrive(path: string): { readonly drive: Drive | undefined; readonly inner: string } {
  const drive = drives.find(known => path === known || path.startsWith(`${known}/`));
  return { drive, inner: drive === undefined ? path : path.slice(drive.length + 1) };
}

/** The path of a place on a drive. */
export const placeOn = (drive: Drive | undefined, inner: string): string =>
  drive === undefined ? inner : inner === '' ? drive : `${drive}/${inner}`;

/** Whether a path is the root of a drive. */
export const isRoot = (path: string): boolean => onDrive(path).inner === '';

const drives: readonly Drive[] = ['cfcard2:', 'slave#cfcard:', 'slave#cfcard2:'];
