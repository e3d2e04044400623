import type { MessageId } from '../../../../firmware-model/messages.ts';
import { type Configuration, emptyConfiguration } from '../../../config/configuration.ts';
import { readStartupFile } from '../../../config/startup-file.ts';
import { noRestoredLines } from '../../../control-plane/restored-lines.ts';
import type { Restored, SavedConfiguration } from '../../../control-plane/software.ts';
import type { CommandLine } from '../../run/command-line.ts';
import type { CommandModel } from '../../run/command-model.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { fileProblems, linesOf } from './configuration-file.ts';
import { Restoration } from './restoration.ts';
import { savedTexts } from './saved-text.ts';

export type RestoredConfiguration = Restored;

/**
 * Reads a saved configuration as a start does, over the factory's: every line goes through the command line, in the view that the less
 * indented lines above it have opened. How far a line is indented does not matter: older releases indent lines of the system view by one.
 * A line that nobody can read is held as it stands, with what is indented below it. One that is read and refused becomes a failure, and
 * reading goes on behind it; a file that can't be read is one failure.
 * Everything happens at once, and nothing outside is changed. `opening`: lines of the keeper, over all of it.
 */
export function restoreConfiguration(
  saved: SavedConfiguration | undefined,
  model: CommandModel,
  commandLine: CommandLine,
  facts: RouterFacts,
  opening: readonly string[] = [],
): RestoredConfiguration {
  const restored = restoreFile(saved, model, commandLine, facts);
  if (opening.length === 0) return restored;
  const restoration = new Restoration(model, commandLine, facts, restored);
  for (const text of opening) restoration.read({ text, lineNumber: 0 });
  return { ...restored, configuration: restoration.result.configuration };
}

function restoreFile(
  saved: SavedConfiguration | undefined,
  model: CommandModel,
  commandLine: CommandLine,
  facts: RouterFacts,
): RestoredConfiguration {
  const read = saved ? readSaved(saved) : { text: '' };
  const restored = restoreText('text' in read ? read.text : '', model, commandLine, facts);
  if (!saved || 'text' in read) return restored;
  const reason = model.messages[read.problem]?.text.replace('{file}', saved.file).replace(/^Error: /, '') ?? '';
  return { ...restored, failures: [{ line: saved.file, lineNumber: 0, reason }] };
}

function readSaved({ file, bytes }: SavedConfiguration): { readonly text: string } | { readonly problem: MessageId } {
  if (bytes === 'missing') return { problem: 'recovery-file-missing' };
  if (bytes === 'unreadable') return { problem: 'recovery-card-unreadable' };
  const read = readStartupFile(file, bytes);
  return 'text' in read ? read : { problem: fileProblems[read.problem] };
}

/** The same for the text of the file; `over`: what it is read over, in place of the factory's configuration. */
export function restoreText(
  text: string,
  model: CommandModel,
  commandLine: CommandLine,
  facts: RouterFacts,
  over?: Configuration,
): RestoredConfiguration {
  const start = over ? { ...noRestoredLines, configuration: over, failures: [] } : restoreFactory(model, commandLine, facts);
  if (text === '') return start;
  const restoration = new Restoration(model, commandLine, facts, start);
  for (const line of savedTexts(linesOf(text))) restoration.read(line);
  return restoration.result;
}

/** What is in effect before a file is read: the same on all routers of a release, and made once for them. */
function restoreFactory(model: CommandModel, commandLine: CommandLine, facts: RouterFacts): RestoredConfiguration {
  const known = factories.get(commandLine);
  if (known) return known;
  const restoration = new Restoration(model, commandLine, facts, { configuration: emptyConfiguration, failures: [] });
  for (const line of model.factoryConfiguration) restoration.read({ text: line, lineNumber: 0 });
  const factory = { ...restoration.result, ...noRestoredLines };
  factories.set(commandLine, factory);
  return factory;
}

const factories = new WeakMap<CommandLine, RestoredConfiguration>();
