import { join } from 'node:path';
import type { AttachOptions } from '../adapters/host/invocation.ts';
import { HostError, systemReason } from '../adapters/host/errors.ts';
import { holderOf } from '../adapters/storage/state-lock.ts';
import { consoleAt } from '../adapters/terminals/console-link.ts';
import { openSerialPort, rateAt } from '../adapters/terminals/serial-port.ts';
import { type Terminal, TerminalStream } from '../adapters/terminals/terminal-attach.ts';

/** Joins a terminal to the console of a router that runs. Resolves when one of the two has gone, with who has. */
export async function attachToRouter(
  { state, console, escape, baud }: AttachOptions,
  terminal: Terminal,
  joined: (link: string) => void,
): Promise<'terminal' | 'router'> {
  const link = console ?? join(state, 'console');
  const path = consoleAt(link);
  if (!path || (console === undefined && holderOf(join(state, 'lock')) === undefined)) throw nobodyAt(link);
  const port = await openSerialPort({ path, baudRate: baud ?? (await rateAt(path)) }).catch(error =>
    Promise.reject(notJoined(link, error)),
  );
  joined(link);
  const keys = new TerminalStream(terminal, { escape });
  port.on('data', bytes => keys.write(bytes));
  keys.on('data', bytes => port.write(bytes));
  try {
    return await new Promise(resolve => {
      keys.once('detach', () => resolve('terminal'));
      port.once('close', () => resolve('router')).on('error', () => resolve('router'));
    });
  } finally {
    keys.destroy();
    port.destroy();
  }
}

const notJoined = (link: string, { cause }: Error): HostError =>
  new HostError(
    'SERIAL_PORT_UNAVAILABLE',
    `Cannot open the console at ${link} (${systemReason(cause)}): where another program has it open, leave it there first`,
    { cause },
  );

const nobodyAt = (link: string): HostError =>
  new HostError('CONSOLE_ABSENT', `No router runs with its console at ${link}: start one, or name its folder with --state`);
