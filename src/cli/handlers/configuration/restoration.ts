import {
  type Configuration,
  type ConfigurationNode,
  type Edit,
  emptyConfiguration,
  leaf,
  type LinePlace,
  section,
} from '../../../config/configuration.ts';
import { applyEdit, applyEdits } from '../../../config/edit.ts';
import { HeldKeys } from '../../../config/held-keys.ts';
import { beginningWithoutSecrets } from '../../../config/secret.ts';
import type { Restored } from '../../../control-plane/software.ts';
import type { RecoveryFailure } from '../../../control-plane/state.ts';
import { currentView, enter, sectionPath, type ViewStack } from '../../grammar/view-stack.ts';
import type { MessageId } from '../../../../firmware-model/messages.ts';
import type { CommandLine } from '../../run/command-line.ts';
import type { CommandModel } from '../../run/command-model.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { heldView } from '../../run/held-view.ts';
import type { CliSession } from '../../run/session.ts';
import { LinePlaces } from './line-places.ts';
import { LineCount } from './line-count.ts';
import { restoreLine, type RestoredLine, type RestoreMeans } from './restore-line.ts';
import { type HeldLine, Opened } from './opened.ts';
import { factsDuring, systemView } from './restoring.ts';
import { readSavedLine, type SavedLine } from './saved-line.ts';
import type { SavedText } from './saved-text.ts';

type SavedCommand = SavedLine & { readonly is: 'command' };

type RestoredEdits = Extract<RestoredLine, { readonly edits: unknown }>;
type UnreadLine = Extract<RestoredLine, { readonly unread: unknown }>;

/** A configuration being read, line by line. */
export class Restoration {
  readonly #failures: RecoveryFailure[];
  readonly #count = new LineCount();
  readonly #held = new HeldKeys();
  readonly #places = new LinePlaces();
  readonly #model: CommandModel;
  readonly #means: RestoreMeans;
  readonly #top: Opened;
  #configuration: Configuration;
  /** How many `#` have been read. */
  #block = 0;
  /** It leads back to the user view, where nothing is configured: what stands behind is the rest of a capture. */
  #hasEnded = false;
  /** Each inside the one before. */
  #open: Opened[] = [];
  /** What was open before a `#` at the left edge. */
  #closed: Opened[] = [];

  constructor(model: CommandModel, commandLine: CommandLine, facts: RouterFacts, { configuration, failures }: Start) {
    this.#configuration = configuration;
    this.#failures = [...failures];
    this.#model = model;
    this.#top = new Opened(-1, systemView, model);
    this.#means = { model, commandLine, router: factsDuring(facts, () => this.#configuration) };
  }

  get result(): Restored {
    const { tally, notes } = this.#count;
    return { configuration: this.#configuration, failures: this.#failures, tally, notes };
  }

  read({ text, lineNumber }: SavedText): void {
    const line = readSavedLine(text);
    if (line.is === 'command') this.#command(line, lineNumber);
    else if (line.is === 'comment') this.#count.count('comments');
    else if (line.is === 'separator') this.#separate(line.indent);
    else if (line.is === 'end') this.#hasEnded = true;
  }

  #separate(indent: number): void {
    this.#block += 1;
    if (indent > 0 || this.#open.length === 0) return;
    this.#closed = this.#open;
    this.#open = [];
  }

  /**
   * Older releases indent single lines of the system view, and files that have passed through other hands have a `#` at the left edge inside
   * a section: an indented line that the system view does not know and the section before does goes on with that.
   */
  #reopen({ command, indent }: SavedCommand): void {
    const inside = this.#closed.findLast(opened => opened.indent < indent);
    if (this.#open.length > 0 || !inside?.session || indent === 0 || !this.#top.session) return;
    if (isForeign(inside.session) || isRead(command, this.#top.session, this.#means)) return;
    if (isRead(command, inside.session, this.#means)) this.#open = this.#closed.slice(0, this.#closed.indexOf(inside) + 1);
  }

  #command(line: SavedCommand, lineNumber: number): void {
    if (this.#closed.length > 0) this.#reopen(line);
    this.#closed = [];
    while ((this.#open.at(-1)?.indent ?? -1) >= line.indent) this.#open.pop();
    const above = this.#open.at(-1) ?? this.#top;
    const { session } = above;
    if (!session || this.#hasEnded) return this.#refuse(line, lineNumber, this.#wordsOf('recovery-view-missing'));
    if (line.verbatim.length > longestText) return this.#refuse(line, lineNumber, this.#wordsOf('recovery-too-long'), session);

    const result = isForeign(session) ? unknown(session) : restoreLine(line.command, session, this.#means);
    if ('edits' in result) this.#take(result, line, lineNumber, above);
    else if ('unread' in result) this.#hold(line, lineNumber, above, result);
    else this.#refuse(line, lineNumber, 'problem' in result ? this.#wordsOf(result.problem) : result.reason, session);
  }

  #take(result: RestoredEdits, line: SavedCommand, lineNumber: number, above: Opened): void {
    const { known, edits, views } = result;
    const isOpen = views.length > above.views.length;
    if (!known) this.#count.count('understood');
    else if (!this.#isNew(result, line, isOpen)) return this.#hold(line, lineNumber, above, { unread: 'known', views });
    else this.#noteKnown(line, lineNumber);
    const place = { line: lineNumber, block: this.#block, ...(known && above.keepsIndents && indentedBy(line.indent - above.indent)) };
    this.#configuration = applyEdits(
      this.#configuration,
      edits.map(edit => this.#places.placed(known ? verbatim(edit, line) : edit, place)),
    );
    if (!isOpen) return;
    if (edits.length === 0) this.#places.begin(sectionPath(views, this.#model.views), place);
    this.#open.push(new Opened(line.indent, views, this.#model, undefined, known));
  }

  /**
   * Whether a line that is only known replaces nothing and takes nothing away: a guess at what it means must not lose another, nor lead into
   * a section whose own line is another.
   */
  #isNew({ edits, views }: RestoredEdits, { verbatim: line }: SavedCommand, isOpen: boolean): boolean {
    if (edits.length === 0) return isOpen && this.#lineOf(views) === line;
    return edits.every(({ op, path, key }) => op === 'set' && leaf(this.#configuration, path, key) === undefined);
  }

  /** Of the section that this view is. */
  #lineOf(views: ViewStack): string | undefined {
    const path = sectionPath(views, this.#model.views);
    return leaf(this.#configuration, path.slice(0, -1), path.at(-1) ?? '')?.line;
  }

  #noteKnown({ command }: SavedCommand, lineNumber: number): void {
    this.#count.note('known', command, lineNumber);
    this.#configuration = this.#places.giveAll(this.#configuration);
  }

  #hold(line: SavedCommand, lineNumber: number, above: Opened, { unread, views }: UnreadLine): void {
    this.#count.note(unread === 'known' ? 'known' : 'held', line.command, lineNumber);
    this.#configuration = this.#places.giveAll(this.#configuration);
    if (above.held) this.#makeSection(above.held);
    const opened = views.length > above.views.length ? currentView(views) : undefined;
    const { path } = above.place;
    const key = this.#held.keyOf(line.verbatim, section(this.#configuration, path), above.pathKey);
    const node: ConfigurationNode = {
      line: line.verbatim,
      args: {},
      held: true,
      place: { line: lineNumber, block: this.#block, ...(above.keepsIndents && indentedBy(line.indent - above.indent)) },
      ...(opened && { children: emptyConfiguration }),
    };
    this.#configuration = applyEdit(this.#configuration, this.#places.begun({ op: 'set', ...above.place, key, node }));
    if (this.#open.length >= deepest) return;
    const entry = { view: heldView, args: {}, ...opened, section: key };
    this.#open.push(new Opened(line.indent, enter(above.views, entry), this.#model, { path, key, isSection: opened !== undefined }));
  }

  #makeSection(held: HeldLine): void {
    if (held.isSection) return;
    held.isSection = true;
    const node = leaf(this.#configuration, held.path, held.key);
    if (!node) return;
    const children = emptyConfiguration;
    this.#configuration = applyEdit(this.#configuration, { op: 'set', path: held.path, key: held.key, node: { ...node, children } });
  }

  #refuse({ command, indent }: SavedCommand, lineNumber: number, reason: string, session?: CliSession): void {
    this.#open.push(new Opened(indent, undefined, this.#model));
    this.#count.note('refused', command, lineNumber, reason);
    const view = session && { view: this.#model.views[currentView(session.views).view]?.title ?? '' };
    this.#failures.push({ line: beginningWithoutSecrets(command), lineNumber, reason, ...view });
  }

  #wordsOf(id: MessageId): string {
    return this.#model.messages[id]?.text ?? '';
  }
}

const isRead = (command: string, session: CliSession, { commandLine }: RestoreMeans): boolean =>
  'form' in commandLine.read(command, session);

/** In a section that nobody knows no page has a line. */
const isForeign = ({ views }: CliSession): boolean => currentView(views).view === heldView;

const unknown = ({ views }: CliSession): UnreadLine => ({ unread: 'unknown', views });

/** What is only known stands as the file has it: nobody here would know that it says the same otherwise. */
const verbatim = (edit: Edit, { verbatim: line }: SavedCommand): Edit =>
  edit.op === 'set' ? { ...edit, node: { ...edit.node, line } } : edit;

const indentedBy = (indent: number): Pick<LinePlace, 'indent'> => (indent === 1 ? {} : { indent });

type Start = Pick<Restored, 'configuration' | 'failures'>;

/** No line and no text of a router is nearly as long; what is longer is no configuration. */
const longestText = 64 * 1024;
/** Sections inside one another; what is indented still more stays in the last, and keeps its indent. No router has half as many. */
const deepest = 32;
