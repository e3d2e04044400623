import { leave } from '../../grammar/view-stack.ts';
import { changeSession, type Course, say, type Step } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import type { Remote } from '../../run/remote.ts';
import { RemoteRefusal } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';

/** A command for the other end. What it refuses is said; with a connection that is gone the view is left. */
export function* onRemote({ remote }: CliSession, work: (remote: Remote) => Course): Course {
  if (!remote) return;
  try {
    yield* work(remote);
  } catch (error) {
    if (error instanceof RemoteRefusal) yield remoteRefusal(error);
    else if (error instanceof OutgoingError) yield* lost(remote, error);
    else throw error;
  }
}

/** Out of the view of a client; its connection is over. */
export function leaveRemote({ remote }: CliSession): Step {
  remote?.close();
  return changeSession(({ remote: _, ...old }) => ({ ...old, views: leave(old.views) }));
}

function* lost(remote: Remote, { code }: OutgoingError): Course {
  yield say(code === 'OUTGOING_TIMEOUT' ? 'client-closed-here' : 'client-closed-there');
  remote.close();
  yield changeSession(({ remote: _, ...old }) => ({ ...old, views: leave(old.views) }));
}

export const remoteRefusal = ({ reason }: RemoteRefusal): Step => say(refusals[reason]);

const refusals = { missing: 'remote-missing', denied: 'remote-denied', failed: 'remote-failed' } as const;

/** A path of the other end from where the log-in is there. */
export const remotePath = ({ directory }: Pick<Remote, 'directory'>, typed: string): string =>
  typed.startsWith('/') ? typed : `${directory.replace(/\/$/, '')}/${typed}`;
