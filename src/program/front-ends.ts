import type { RunOptions } from '../adapters/host/invocation.ts';
import { type Address, formatAddress } from '../adapters/host/option-values.ts';
import type { Reporter } from '../adapters/host/reporter.ts';
import { attachConsole } from '../adapters/terminals/attach-console.ts';
import { openPty } from '../adapters/terminals/pty.ts';
import { type Terminal, TerminalStream } from '../adapters/terminals/terminal-attach.ts';
import type { Clock } from '../clock/clock.ts';
import { eightBits } from '../console/line-settings.ts';
import { TerminalLine } from '../console/terminal-line.ts';
import type { Router } from '../router.ts';

export interface JoinedTerminal extends Terminal {
  /** Answers a key, beside what the router says. */
  readonly say: (text: string) => void;
}

/** Gives one thing back. */
export type Closer = () => unknown;

/** What the ways in are made of. */
export interface Cabling {
  readonly link: string;
  readonly terminal: JoinedTerminal | undefined;
  readonly closers: Closer[];
  readonly report: Reporter;
  /** By which a caller's patience is measured. */
  readonly clock: Clock;
}

/** The cables at the console port, and the ways to virtual terminals, open before the power comes so that nobody misses the first word. */
export async function openFrontEnds(router: Router, options: RunOptions, cabling: Cabling): Promise<void> {
  const { link, closers, report } = cabling;
  const tcp = options.tcp && (await listen(router, options.tcp, report));
  if (tcp) closers.push(tcp.close);
  if (options.rfc2217) await listenForPorts(router, options.rfc2217, cabling);
  if (options.telnet) await listenForCalls(router, options.telnet, cabling);
  if (options.ssh) await answerSsh(router, options.ssh, cabling);
  const { line, ...atRate } = options.baud === 'max' ? { line: router.uart } : followRate(router.uart, options.baud);
  const pty = await openPty({ link, ...atRate });
  closers.push(() => pty.destroy());
  pty.on('dropped', bytes => report({ event: 'dropped', client: link, bytes }));
  attachConsole(line, pty);
  report({ event: 'console', path: link, tcp: tcp ? formatAddress(tcp.address) : null });
}

/** A client at a pseudo-terminal is at the end of the line with the rate that it has set there, and always 8N1. */
function followRate(uart: Router['uart'], baudRate: number) {
  const line = new TerminalLine(uart, eightBits(baudRate));
  return {
    line,
    baudRate,
    onRate: (rate: number): void => {
      if (rate !== line.settings.baudRate) line.settings = eightBits(rate);
    },
  };
}

/** SSH is loaded where somebody may call by it. */
async function answerSsh(router: Router, at: Address, { closers, report, clock }: Cabling): Promise<void> {
  const [{ listenOnSsh }, { sshOf }] = await Promise.all([import('../adapters/terminals/ssh-server.ts'), import('./ssh.ts')]);
  const { address, close } = await listenOnSsh(sshOf(router, clock), at);
  closers.push(close);
  report({ event: 'ssh', address: formatAddress(address) });
}

async function listenForCalls(router: Router, address: Address, { closers, report }: Cabling): Promise<void> {
  const { listenForTelnet } = await import('../adapters/terminals/telnet-vty.ts');
  const server = await listenForTelnet(router, address, (client, bytes) => report({ event: 'dropped', client, bytes }));
  closers.push(server.close);
  report({ event: 'telnet', address: formatAddress(server.address) });
}

async function listenForPorts(router: Router, address: Address, { closers, report }: Cabling): Promise<void> {
  const { listenForRfc2217 } = await import('../adapters/terminals/rfc2217.ts');
  const server = await listenForRfc2217(router.uart, address, (client, bytes) => report({ event: 'dropped', client, bytes }));
  closers.push(server.close);
  report({ event: 'rfc2217', address: formatAddress(server.address) });
}

async function listen(router: Router, address: Address, report: Reporter) {
  const { listenOnTcp } = await import('../adapters/terminals/tcp.ts');
  return listenOnTcp(router.uart, address, { onDropped: (client, bytes) => report({ event: 'dropped', client, bytes }) });
}

/** Resolves when the operator has left the terminal that the program was started from. */
export function joinTerminal(
  router: Router,
  escape: RunOptions['escape'],
  { terminal, closers }: Pick<Cabling, 'terminal' | 'closers'>,
): Promise<void> {
  if (!terminal) return new Promise(() => {}); // nobody is attached who could leave
  const hesitate = (): boolean => {
    const { unsettled } = router;
    if (unsettled) terminal.say(`${losses[unsettled]}: ${escape?.name ?? ''} again stops the router, any other key goes on.`);
    return unsettled !== undefined;
  };
  const stream = new TerminalStream(terminal, { escape, hesitate });
  closers.unshift(() => stream.destroy());
  attachConsole(router.uart, stream);
  return new Promise(resolve => stream.once('detach', resolve));
}

const losses = {
  uncommitted: 'What is not committed will be lost',
  unsaved: 'The configuration is not saved and will be lost',
} as const;
