import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ExecutionContext } from 'ava';

const run = promisify(execFile);

/** A terminal program on a screen of 80 by 24 that can be typed at and looked at. */
export interface TmuxScreen {
  /** Types text as it stands. */
  type(text: string): Promise<void>;
  /** Presses a key by its tmux name: `Enter`, `C-a`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until the screen shows it; gives the whole screen. */
  shows(text: string | RegExp): Promise<string>;
  /** Waits until the program has ended. */
  ends(): Promise<void>;
}

/** Starts a command line in a tmux of its own, with a home folder of its own. */
export async function openInTmux(t: ExecutionContext, folder: string, command: string): Promise<TmuxScreen> {
  const socket = join(folder, 'tmux');
  const tmux = (...args: readonly string[]) =>
    run('tmux', ['-S', socket, '-f', '/dev/null', ...args], {
      env: { PATH: process.env['PATH'], HOME: folder, SCREENDIR: folder, LC_ALL: 'C.UTF-8', TERM: 'xterm' },
    });
  t.teardown(() => tmux('kill-server').catch(() => undefined)); // it ends by itself when the command does
  await tmux('new-session', '-d', '-x', '80', '-y', '24', command, ';', 'set-option', '-g', 'remain-on-exit', 'on');

  /** A screen tells nobody that it has changed: it is looked at until it has. */
  async function until(look: () => Promise<string>, isSo: (seen: string) => boolean, what: string): Promise<string> {
    const deadline = performance.now() + patienceMilliseconds;
    for (;;) {
      const seen = await look();
      if (isSo(seen)) return seen;
      if (performance.now() > deadline) throw new Error(`${what} did not come:\n${seen}`);
      await moment(50);
    }
  }
  const tmuxSays =
    (...args: readonly string[]) =>
    async () =>
      (await tmux(...args)).stdout;

  return {
    type: async text => void (await tmux('send-keys', '-l', text)),
    press: async (...keys) => void (await tmux('send-keys', ...keys)),
    shows: text =>
      until(tmuxSays('capture-pane', '-p'), seen => (typeof text === 'string' ? seen.includes(text) : text.test(seen)), String(text)),
    ends: async () =>
      void (await until(tmuxSays('display-message', '-p', '#{pane_dead}'), seen => seen.trim() === '1', 'the end of the program')),
  };
}

const patienceMilliseconds = 30_000;
