#!/usr/bin/env node
import { closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import { readArguments } from './adapters/host/arguments.ts';
import { HostError } from './adapters/host/errors.ts';
import { helpCall, programCall } from './adapters/host/program-call.ts';
import { printable } from './cmp/printable.ts';
import type { AttachOptions, CaOptions, CheckOptions, CtlOptions, PackBuildOptions, RunOptions } from './adapters/host/invocation.ts';
import { inSources } from './adapters/host/source-lines.ts';
import type { LabOptions } from './adapters/lab-ca/locked-lab-ca.ts';
import type { ProxyOptions } from './adapters/lab-ca/proxy.ts';
import { MarginNotes } from './adapters/terminals/margin-notes.ts';
import { attachedReporter } from './adapters/host/attached-reporter.ts';
import { checkCodes } from './adapters/host/exit-codes.ts';
import { describeNotice, describeRestored, isNotice } from './adapters/host/notices.ts';
import {
  jsonReporter,
  plainReporter,
  type ProgramEvent,
  type Reporter,
  reportNotTrusted,
  reportMessages,
  reportRequests,
  reportSetAside,
  withNotices,
} from './adapters/host/reporter.ts';

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
const start = { argv: process.argv, env: process.env, cwd: currentFolder() };
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
    case 'attach':
      return attach(invocation.options);
    case 'ctl':
      return ctl(invocation.options);
    case 'check':
      return check(invocation.options);
    case 'pack build':
      return packBuild(invocation.options);
    case 'cmp show':
      return cmpShow(invocation.file);
  }
}

async function run(options: RunOptions): Promise<void> {
  const joined =
    (options.attach ?? (process.stdin.isTTY && process.stdout.isTTY)) ? joinedTo(needTerminal('--attach'), options) : undefined;
  const report = joined?.report ?? withNotices((options.json ? jsonReporter : plainReporter)(process.stdout), process.stderr);
  const { startRouter } = await import('./program/run.ts');
  const router = await startRouter(options, {
    report,
    complain: joined?.complain ?? complain,
    terminal: joined?.terminal,
    program: programCall(start),
  });
  process.on('exit', () => void router.stop()); // also after a crash: the terminal and the link are given back
  await Promise.race([powerCut, router.detached]);
  await router.stop();
  joined?.notes.close();
  report({ event: 'stopped' });
  end(); // not before: nothing that is still open may keep a stopped router alive
}

/** The terminal belongs to the router; what we have to tell stands between its lines. */
function joinedTo({ input, output }: ProgramTerminal, { escape, ca }: RunOptions) {
  const notes = new MarginNotes(output);
  const note = (text: string): void => notes.add(text.trimEnd());
  return {
    notes,
    report: withNotices(attachedReporter({ output, note, escape, hasCa: ca !== undefined }), { write: note }),
    complain: (error: unknown): void => note(complaint(error)),
    terminal: { input, output: notes, say: (text: string): void => notes.addNow(text) },
  };
}

type ProgramTerminal = ReturnType<typeof needTerminal>;

function needTerminal(what: string) {
  if (!process.stdin.isTTY) throw new HostError('ARGUMENT_INVALID', `${what} needs a terminal on standard input`);
  return { input: process.stdin, output: process.stdout };
}

async function attach(options: AttachOptions): Promise<void> {
  const { input, output } = needTerminal('ne40e attach');
  const { attachToRouter } = await import('./program/attach.ts');
  const leaves = options.escape ? `${options.escape.name} detaches` : 'No key detaches';
  const joined = (path: string): void => void output.write(`Connected to the console (${path}). ${leaves}; the router runs on.\n`);
  const gone = await Promise.race([attachToRouter(options, { input, output }, joined), powerCut.then(() => 'terminal' as const)]);
  output.write(gone === 'router' ? '\nThe router has stopped.\n' : '\nDetached; the router runs on.\n');
  end(); // standard input is still open
}

async function ctl(options: CtlOptions): Promise<void> {
  const { askRouter } = await import('./program/ctl.ts');
  const { stdout, stderr } = process;
  await askRouter(options, {
    say: line => void stdout.write(`${line}\n`),
    progress: stderr.isTTY ? text => void stderr.write(`\r${text}\x1b[K`) : undefined,
    leaves: powerCut,
  });
}

async function runCa(options: CaOptions): Promise<void> {
  const report = withNotices((options.json ? jsonReporter : plainReporter)(process.stdout), process.stderr);
  const { caClock } = await import('./program/ca-clock.ts');
  const clock = caClock(options, complain);
  const told = { clock, complain, onMessage: reportMessages(report, clock) };
  const stop = await (options.proxy === undefined ? startCa(options, told, report) : startProxy(options.proxy, options, told, report));
  await powerCut;
  await stop();
  report({ event: 'stopped' });
  end();
}

async function startCa({ state, listen, lab: wishes, pollCount, checkAfter }: CaOptions, told: LabOptions, report: Reporter) {
  const { openLab } = await import('./adapters/lab-ca/locked-lab-ca.ts');
  const lab = await openLab(join(state, 'ca'), listen, {
    ...wishes,
    ...told,
    ...(pollCount !== undefined && { pollCount }),
    ...(checkAfter !== undefined && { checkAfter }),
    portOption: '--listen',
    onEvent: reportRequests(report),
    onNotTrusted: reportNotTrusted(report),
    onSetAside: reportSetAside(report),
  });
  report({ event: 'ca', url: lab.url, name: await lab.name() });
  return lab.close;
}

async function startProxy(ca: string, { listen, lab: { fault, dump } = {} }: CaOptions, told: ProxyOptions, report: Reporter) {
  const { startProxy } = await import('./adapters/lab-ca/proxy.ts');
  const proxy = await startProxy(ca, listen, { ...told, ...(fault !== undefined && { fault }), ...(dump !== undefined && { dump }) });
  report({ event: 'ca-proxy', url: proxy.url, ca });
  return proxy.close;
}

/** Its answer is on standard output, in lines for people or in events. */
async function check(options: CheckOptions): Promise<void> {
  const { checkConfiguration } = await import('./program/check.ts');
  const { listLine } = await import('./program/line-list.ts');
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const verdict = options.json
    ? checkConfiguration(options, jsonReporter(process.stdout), note => say(JSON.stringify({ event: 'line', ...note })))
    : checkConfiguration(
        options,
        event => linesOfCheck(event).forEach(say),
        note => say(listLine(note)),
      );
  process.exitCode = checkCodes[verdict]; // what was said may still be on its way
}

async function cmpShow(file: string): Promise<void> {
  const { showFile } = await import('./program/cmp-show.ts');
  process.stdout.write(await showFile(file, process.stdin));
}

async function packBuild(options: PackBuildOptions): Promise<void> {
  const { buildPack } = await import('./program/pack-build.ts');
  const told: string[] = [];
  const { pages, forms, views, skipped, octets } = await buildPack(options, process.stdin, (line, why) => {
    if (told.push(`line ${line}: ${why}`) <= mostSkipsTold) process.stderr.write(`ne40e: ${printable(told.at(-1)!)}\n`); // just put there
  });
  if (told.length > mostSkipsTold) process.stderr.write(`ne40e: and ${told.length - mostSkipsTold} more\n`);
  process.stdout.write(`${options.output}: ${pages} pages, ${forms} forms, ${views} views, ${skipped} skipped, ${octets} octets\n`);
}

const mostSkipsTold = 100;

/** The counts are the answer, also where there is nothing to complain of. */
const linesOfCheck = (event: ProgramEvent): readonly string[] =>
  event.event === 'configuration-restored' ? describeRestored(event) : isNotice(event) ? describeNotice(event) : [];

/** Node aborts when it would give back a terminal that is gone; of a closed descriptor it gives nothing back. */
function end(code = 0): never {
  for (const { isTTY, fd } of [process.stdin, process.stdout, process.stderr]) if (isTTY && !isatty(fd)) closeSync(fd);
  process.exit(code);
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    return fail(new HostError('FOLDER_GONE', 'The folder that this was started in is gone: change to one that is there', { cause }));
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}

function fail(error: unknown): never {
  const isMistyped = error instanceof HostError && error.code === 'ARGUMENT_INVALID';
  complain(isMistyped ? new HostError(error.code, `${error.message}; see ${helpCall(start)}`) : error);
  end(isMistyped ? 2 : 1);
}

function complain(error: unknown): void {
  process.stderr.write(complaint(error));
}

/** One line for what an operator can mend, the whole story for what only we can. */
function complaint(error: unknown): string {
  const isExpected = error instanceof HostError || (error instanceof Error && ('syscall' in error || error.name === 'CaError'));
  return `ne40e: ${isExpected ? printable(error.message) : error instanceof Error ? stackOf(error) : String(error)}\n`;
}

function stackOf(error: Error): string {
  return inSources(error.stack ?? error.message);
}
