import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { HostError, systemCode, systemReason } from '../host/errors.ts';

/** Refuses a name that belongs to something else: only a link to a console, also one that is gone, may be replaced. */
export function checkConsoleLink(link: string): void {
  const target = targetOf(link);
  if (target === undefined || target.startsWith('/dev/pts/')) return;
  throw new HostError('CONSOLE_LINK_TAKEN', `${link} exists and is not a symbolic link to a console: choose another --console path`);
}

/** The pseudo-terminal that a link points at; undefined where none is, or a link to something else. */
export function consoleAt(link: string): string | undefined {
  const target = targetOf(link);
  return target?.startsWith('/dev/pts/') ? target : undefined;
}

/** Empty for what is no link; undefined where nothing is, also where no folder is that could hold it: making the link will say so. */
function targetOf(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch (error) {
    switch (systemCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return undefined;
      case 'EINVAL':
        return '';
      default:
        throw notMade(link, error);
    }
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
    throw notMade(link, cause);
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

/** A link that cannot be read is left to whoever closed it. */
function pointsAt(link: string, slavePath: string): boolean {
  try {
    return targetOf(link) === slavePath;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

const notMade = (link: string, cause: unknown): HostError =>
  new HostError('CONSOLE_LINK_TAKEN', `Cannot make the console link ${link}: ${systemReason(cause)}; choose another --console path`, {
    cause,
  });
