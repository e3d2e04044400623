import { resolve } from 'node:path';
import { help } from './command-help.ts';
import { attachTable, checkTable, cmpShowTable, ctlTable, defaultState, packBuildTable } from './command-options.ts';
import { readCtlCommand } from './ctl-commands.ts';
import type { AttachOptions, CheckOptions, CtlOptions, Invocation, PackBuildOptions } from './invocation.ts';
import { caOptions } from './lab-arguments.ts';
import { invalid, readOptions, readOptionsAndWord, readOptionsAndWords } from './option-table.ts';
import { usualEscape } from './option-values.ts';
import { runOptions } from './run-arguments.ts';

/** Reads a command line: the words behind the program's name, which the help repeats. */
export function readArguments(args: readonly string[], program = 'ne40e'): Invocation {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || command === 'help') return { command: 'help', text: help(command, program) };
  if (args.includes('--version') || args.includes('-V')) return { command: 'version' };
  if (command === 'run') return { command, options: runOptions(rest) };
  if (command === 'ca') return { command, options: caOptions(rest) };
  if (command === 'attach') return { command, options: attachOptions(rest) };
  if (command === 'ctl') return { command, options: ctlOptions(rest) };
  if (command === 'check') return { command, options: checkOptions(rest) };
  if (command === 'pack') return { command: 'pack build', options: packBuildOptions(rest) };
  if (command === 'cmp') return { command: 'cmp show', file: cmpShowFile(rest) };
  throw invalid(command === undefined ? `No command given: ${program} run starts a router` : `Unknown command '${command}'`);
}

function attachOptions(args: readonly string[]): AttachOptions {
  const { state = defaultState, console, baud, escape = usualEscape } = readOptions(attachTable, args);
  return { state, console, baud, escape: escape === 'none' ? undefined : escape };
}

function ctlOptions(args: readonly string[]): CtlOptions {
  const { words, given } = readOptionsAndWords(ctlTable, args);
  const { state = defaultState, json = false, follow = false, log } = given;
  const asked = readCtlCommand(words);
  if (follow && asked.do !== 'events.recent') throw invalid('--follow goes with events: ctl events --follow');
  if ((log !== undefined) !== (asked.do === 'console.log')) throw invalid('--log goes with console: ctl console --log <file>');
  const question = follow ? { do: 'events.follow' } : log === undefined ? asked : { ...asked, file: log === 'none' ? null : resolve(log) };
  return { state, question, json };
}

function checkOptions(args: readonly string[]): CheckOptions {
  const { word: configuration, given } = readOptionsAndWord(checkTable, args, 'configuration');
  return { configuration, list: given.list, pack: given.pack, labPassword: given['lab-password'], json: given.json ?? false };
}

function cmpShowFile([verb, ...args]: readonly string[]): string {
  if (verb !== 'show')
    throw invalid(verb === undefined ? 'No command of cmp given: cmp show prints a file' : `Unknown command 'cmp ${verb}'`);
  return readOptionsAndWord(cmpShowTable, args, 'file').word;
}

function packBuildOptions([verb, ...args]: readonly string[]): PackBuildOptions {
  if (verb !== 'build')
    throw invalid(verb === undefined ? 'No command of pack given: pack build makes one' : `Unknown command 'pack ${verb}'`);
  const inFull = args.map(word => (word === '-o' ? '--output' : word));
  const { word: reference, given } = readOptionsAndWord(packBuildTable, inFull, 'command reference');
  if (given.output === undefined) throw invalid("Option '--output' is missing: it names the pack to be made");
  return { reference, output: given.output, release: given.release };
}
