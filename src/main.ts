#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type CaOptions, readArguments, type RunOptions } from './adapters/host/arguments.ts';
import { HostError } from './adapters/host/errors.ts';
import { helpCall, programCall } from './adapters/host/program-call.ts';
import { inSources } from './adapters/host/source-lines.ts';
import { attachedReporter, jsonReporter, plainReporter, reportRequests, withNotices } from './adapters/host/reporter.ts';

/** Signals that are a power cut. A second one ends the process the hard way. */
const powerCuts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const powerCut = new Promise<void>(resolve => {
  for (const signal of powerCuts) process.once(signal, () => resolve());
});

// Whoever read the events or the complaints has gone, or the disk they go to is full: the router stays.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.on('uncaughtExceptionMonitor', error => {
  error.stack = stackOf(error);
});
const start = { argv: process.argv, env: process.env, cwd: process.cwd() };
main(process.argv.slice(2)).catch(fail);

async function main(args: readonly string[]): Promise<void> {
  const invocation = readArguments(args, programCall(start));
  switch (invocation.command) {
    case 'help':
      return void process.stdout.write(invocation.text);
    case 'version':
      return void process.stdout.write(`${version()}\n`);
    case 'run':
      return run(invocation.options);
    case 'ca':
      return runCa(invocation.options);
  }
}

async function run(options: RunOptions): Promise<void> {
  const attach = options.attach ?? (process.stdin.isTTY && process.stdout.isTTY);
  if (attach && !process.stdin.isTTY) throw new HostError('ARGUMENT_INVALID', '--attach needs a terminal on standard input');
  const report = withNotices((options.json ? jsonReporter : attach ? attachedReporter : plainReporter)(process.stdout), process.stderr);
  const { startRouter } = await import('./program/run.ts');
  const router = await startRouter(options, {
    report,
    complain,
    terminal: attach ? { input: process.stdin, output: process.stdout } : undefined,
  });
  process.on('exit', () => void router.stop()); // also after a crash: the terminal and the link are given back
  await Promise.race([powerCut, router.detached]);
  await router.stop();
  report({ event: 'stopped' });
  process.exit(0); // not before: nothing that is still open may keep a stopped router alive
}

async function runCa({ state, listen, json, ...polling }: CaOptions): Promise<void> {
  const report = (json ? jsonReporter : plainReporter)(process.stdout);
  const { openLab } = await import('./adapters/lab-ca/locked-lab-ca.ts');
  const lab = await openLab(join(state, 'ca'), listen, { ...polling, portOption: '--listen', onEvent: reportRequests(report) });
  report({ event: 'ca', url: lab.url, name: await lab.name() });
  await powerCut;
  await lab.close();
  report({ event: 'stopped' });
  process.exit(0);
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}

function fail(error: unknown): never {
  const isMistyped = error instanceof HostError && error.code === 'ARGUMENT_INVALID';
  complain(isMistyped ? new HostError(error.code, `${error.message}; see ${helpCall(start)}`) : error);
  process.exit(isMistyped ? 2 : 1);
}

/** One line for what an operator can mend, the whole story for what only we can. */
function complain(error: unknown): void {
  const isExpected = error instanceof HostError || (error instanceof Error && ('syscall' in error || error.name === 'CaError'));
  process.stderr.write(`ne40e: ${isExpected ? error.message : error instanceof Error ? stackOf(error) : String(error)}\n`);
}

function stackOf(error: Error): string {
  return inSources(error.stack ?? error.message);
}
