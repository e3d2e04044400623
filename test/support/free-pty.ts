import { once } from 'node:events';
import { openPty, type PtyOptions, type PtyStream } from '../../src/adapters/terminals/pty.ts';

/**
 * A pseudo-terminal that nobody holds. A program that another test starts while the pair is made inherits its slave, and counts as a client
 * until it ends.
 */
export async function freePty(options: PtyOptions = {}): Promise<PtyStream> {
  const pty = await openPty({ attachPollMilliseconds: 5, ...options });
  while (pty.attached) await once(pty, 'detach');
  return pty;
}
