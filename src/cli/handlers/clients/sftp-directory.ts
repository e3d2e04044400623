import { changeSession, type Course, say, waitFor } from '../../run/outcome.ts';
import type { Remote } from '../../run/remote.ts';
import { remotePath } from './remote-command.ts';

/** Goes to a directory of the server and shows where that is. */
export function* goTo(remote: Remote, typed: string): Course {
  const directory = yield* waitFor(() => remote.files.realPath(remotePath(remote, typed)));
  if (!(yield* waitFor(() => remote.files.isDirectory(directory)))) {
    yield say('remote-missing');
    return;
  }
  yield changeSession(old => (old.remote ? { ...old, remote: { ...old.remote, directory } } : old));
  yield say('sftp-directory', { directory });
}
