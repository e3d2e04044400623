import { lstatSync, readlinkSync, renameSync, rmSync, type Stats, symlinkSync } from 'node:fs';
import { HostError, systemCode, systemReason } from './errors.ts';

/** Refuses a name that belongs to something else: only a symbolic link may be replaced. */
export function checkConsoleLink(link: string): void {
  const found = standingAt(link);
  if (found && !found.isSymbolicLink()) {
    throw new HostError('CONSOLE_LINK_TAKEN', `${link} exists and is not a symbolic link: choose another --console path`);
  }
}

/** Nothing, too, where no folder is that could hold it: making the link will say so. */
function standingAt(link: string): Stats | undefined {
  try {
    return lstatSync(link, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Points the link at a slave. By rename, so that there is no moment without it; the one of a killed process is replaced. */
export function publishConsoleLink(link: string, slavePath: string): void {
  const beside = `${link}.new`;
  checkConsoleLink(link);
  checkConsoleLink(beside);
  try {
    rmSync(beside, { force: true }); // a killed process may have left it
    symlinkSync(slavePath, beside);
    renameSync(beside, link);
  } catch (cause) {
    throw new HostError('CONSOLE_LINK_TAKEN', `Cannot make the console link ${link}: ${systemReason(cause)}`, { cause });
  }
}

/** Points the link at another slave, if it still is ours. One that cannot be moved is left: the console is there without it. */
export function moveConsoleLink(link: string, from: string, to: string): void {
  try {
    if (pointsAt(link, from)) publishConsoleLink(link, to);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** Takes the link away if it still is ours. */
export function withdrawConsoleLink(link: string, slavePath: string): void {
  if (pointsAt(link, slavePath)) rmSync(link, { force: true });
}

function pointsAt(link: string, slavePath: string): boolean {
  try {
    return readlinkSync(link) === slavePath;
  } catch (error) {
    if (!['ENOENT', 'EINVAL', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
    return false; // gone, or no link any more
  }
}
