import { holderOf, lockingName } from '../../control-plane/commit.ts';
import type { SessionId, Volatile } from '../../control-plane/state.ts';
import { say, type Step } from './outcome.ts';

/** What the router says to a log-in that somebody else keeps from changing the configuration: by a commit under way, a trial, or a lock. */
export function refusalByHolder(volatile: Volatile, session: SessionId): Step | undefined {
  const holder = holderOf(volatile);
  if (holder !== undefined && holder !== session) return say('configuration-locked', { session: sessionNumber(volatile, holder) });
  const user = lockingName(volatile, session);
  return user === undefined ? undefined : say('configuration-locked-by-name', { user });
}

/** What the router calls a log-in by where it names it to another. */
export const sessionNumber = ({ logins }: Volatile, session: SessionId): number => logins.get(session)?.number ?? 0;
