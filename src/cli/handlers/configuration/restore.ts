import type { ViewStack } from '../../grammar/view-stack.ts';
import type { MessageId } from '../../../../firmware-model/messages.ts';
import { emptyConfiguration, type Configuration } from '../../../config/configuration.ts';
import { applyEdits } from '../../../config/edit.ts';
import { withoutSecrets } from '../../../config/secret.ts';
import { readStartupFile } from '../../../config/startup-file.ts';
import type { Restored, SavedConfiguration } from '../../../control-plane/software.ts';
import { noRestoredLines } from '../../../control-plane/restored-lines.ts';
import type { RecoveryFailure } from '../../../control-plane/state.ts';
import type { CommandLine } from '../../run/command-line.ts';
import { fileProblems, linesOf } from './configuration-file.ts';
import type { CommandModel } from '../../run/command-model.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { LineCount } from './line-count.ts';
import { readSavedLine, type SavedLine } from './saved-line.ts';
import { type CliSession, terminalAtLogin } from '../../run/session.ts';
import { currentView } from '../../grammar/view-stack.ts';
import { restoreLine, type RestoreMeans } from './restore-line.ts';

export type RestoredConfiguration = Restored;

/**
 * Reads a saved configuration as a start does, over the factory's: every line goes through the command line, in the view that the less
 * indented lines above it have opened. How far a line is indented does not matter: older releases indent lines of the system view by one.
 * A line that is refused becomes a failure, and reading goes on behind it; a file that can't be read is one failure.
 * Everything happens at once, and nothing outside is changed.
 */
export function restoreConfiguration(
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

/** The same for the text of the file. */
export function restoreText(text: string, model: CommandModel, commandLine: CommandLine, facts: RouterFacts): RestoredConfiguration {
  const factory = restoreFactory(model, commandLine, facts);
  if (text === '') return factory;
  const restoration = new Restoration(model, commandLine, facts, factory);
  for (const [index, line] of linesOf(text).entries()) restoration.read(line, index + 1);
  return restoration.result;
}

/** What is in effect before a file is read: the same on all routers of a release, and made once for them. */
function restoreFactory(model: CommandModel, commandLine: CommandLine, facts: RouterFacts): RestoredConfiguration {
  const known = factories.get(commandLine);
  if (known) return known;
  const restoration = new Restoration(model, commandLine, facts, { configuration: emptyConfiguration, failures: [] });
  for (const line of model.factoryConfiguration) restoration.read(line, 0);
  const factory = { ...restoration.result, ...noRestoredLines };
  factories.set(commandLine, factory);
  return factory;
}

const factories = new WeakMap<CommandLine, RestoredConfiguration>();

type Start = Pick<RestoredConfiguration, 'configuration' | 'failures'>;

class Restoration {
  readonly #failures: RecoveryFailure[];
  readonly #count = new LineCount();
  #configuration: Configuration;
  readonly #model: CommandModel;
  readonly #means: RestoreMeans;
  /** The lines that opened a view, each inside the one before, by their indent; without views where such a line was refused. */
  #open: { readonly indent: number; readonly views: ViewStack | undefined }[] = [];

  constructor(model: CommandModel, commandLine: CommandLine, facts: RouterFacts, { configuration, failures }: Start) {
    this.#configuration = configuration;
    this.#failures = [...failures];
    this.#model = model;
    this.#means = { model, commandLine, router: factsDuring(facts, () => this.#configuration) };
  }

  get result(): RestoredConfiguration {
    const { tally, notes } = this.#count;
    return { configuration: this.#configuration, failures: this.#failures, tally, notes };
  }

  read(text: string, lineNumber: number): void {
    const line = readSavedLine(text);
    if (line.is === 'comment') this.#count.count('comments');
    if (line.is === 'command') this.#command(line, lineNumber);
    else if (line.is === 'separator' && line.indent === 0) this.#open = [];
  }

  #command({ command, indent }: SavedLine & { is: 'command' }, lineNumber: number): void {
    while ((this.#open.at(-1)?.indent ?? -1) >= indent) this.#open.pop();
    const inside = this.#open.at(-1);
    const views = inside ? inside.views : systemView;
    const result = views ? restoreLine(command, sessionIn(views), this.#means) : { problem: 'recovery-view-missing' as const };
    if ('edits' in result) {
      this.#count.count('understood');
      this.#configuration = applyEdits(this.#configuration, result.edits);
      if (result.views.length > (views?.length ?? 0)) this.#open.push({ indent, views: result.views });
      return;
    }
    this.#open.push({ indent, views: undefined });
    const reason = 'problem' in result ? (this.#model.messages[result.problem]?.text ?? '') : result.reason;
    this.#count.note('refused', command, lineNumber, reason);
    this.#failures.push({ line: withoutSecrets(command), lineNumber, reason, ...(views ? { view: this.#titleOf(views) } : {}) });
  }

  #titleOf(views: ViewStack): string {
    return this.#model.views[currentView(views).view]?.title ?? '';
  }
}

/** The router as a line sees it: what is restored so far is in effect. */
function factsDuring(facts: RouterFacts, configuration: () => Configuration): RouterFacts {
  return {
    device: facts.device,
    get nonVolatile() {
      return facts.nonVolatile;
    },
    get volatile() {
      return { ...facts.volatile, running: configuration(), pending: new Map() };
    },
    get now() {
      return facts.now;
    },
    busy: false,
    commitDone: () => facts.commitDone(),
    entropy: facts.entropy,
    views: facts.views,
    hotkeys: facts.hotkeys,
    generateKeyPair: (name, bits) => facts.generateKeyPair(name, bits),
  };
}

/** Who loads a configuration: nobody, on the line that the commit list names for what happens at a start. */
function sessionIn(views: ViewStack): CliSession {
  return {
    id: 'startup',
    userInterface: 'CON 1023',
    user: undefined,
    level: 3,
    views,
    immediate: false,
    workingDirectory: 'cfcard:/',
    terminal: { ...terminalAtLogin, upperViews: false },
    history: [],
  };
}

const systemView: ViewStack = [
  { view: 'user', args: {} },
  { view: 'system', args: {} },
];
