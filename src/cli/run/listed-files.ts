import { CfCardError } from '../../flash/cf-card.ts';
import { visibleEntries } from '../../flash/directory.ts';
import { resolvePath } from '../../flash/path.ts';
import type { RouterFacts } from './handler.ts';
import type { CliSession } from './session.ts';

/** Paths that begin as typed, a directory with its slash (CLI chapter, dynamic help of `display logfile`). */
export function listedFiles(typed: string, { workingDirectory }: CliSession, { files }: RouterFacts): readonly string[] {
  const directory = typed.slice(0, Math.max(typed.lastIndexOf('/'), typed.lastIndexOf(':')) + 1);
  const place = resolvePath(directory === '' ? '.' : directory, workingDirectory, drive =>
    drive === 'cfcard:' ? 'own' : files.drives.find(known => known === drive),
  );
  if (!('path' in place)) return [];
  try {
    const entries = (visibleEntries(files, place.path) ?? []).map(({ name, kind }) => (kind === 'directory' ? `${name}/` : name));
    return ['../', './', ...entries].map(name => directory + name).filter(path => path.startsWith(typed));
  } catch (error) {
    if (error instanceof CfCardError) return [];
    throw error;
  }
}
