import type { Configuration } from '../../config/configuration.ts';
import type { Reading, Sight } from '../grammar/sight.ts';
import type { Match } from '../grammar/resolve.ts';
import { currentView } from '../grammar/view-stack.ts';
import { Beginnings, everyView } from './beginnings.ts';
import { canonicalOf } from './canonical.ts';
import { rulesOfGroup } from './command-rules.ts';
import type { CliSession } from './session.ts';

/** Whether a log-in may have this line carried out. It is asked of every line: the configuration is not gone through. */
export const mayRun = (match: Match, session: Asker, running: Configuration): boolean =>
  new CommandRights(session, running).allows(currentView(match.views).view, match);

/** What of the commands there are a log-in sees. */
export function sightOf(session: Asker, running: Configuration): Sight {
  const rights = new CommandRights(session, running);
  return { level: session.level, ...(!rights.isPlain && { rights }) };
}

type Asker = Pick<CliSession, 'level' | 'group'>;

/** Rules of the user's group come first, of them what is told first; then the level of the user and that of the command. */
class CommandRights {
  readonly #level: number;
  readonly #rules: readonly Beginnings<boolean>[];
  readonly #running: Configuration;

  constructor({ level, group }: Asker, running: Configuration) {
    this.#level = level;
    this.#rules = group === undefined ? [] : rulesOfGroup(running, group);
    this.#running = running;
  }

  /** The level says it all. */
  get isPlain(): boolean {
    return this.#all.every(({ isEmpty }) => isEmpty);
  }

  allows(view: string, reading: Reading): boolean {
    return this.#allowsWords(view, wordsOf(reading), reading.form.page.level);
  }

  /** Whether a line that begins so may become one that is allowed. */
  reaches(view: string, reading: Reading): boolean {
    const { form } = reading;
    const { level } = form.page;
    const first = reading.taken[0]?.value ?? form.firstWord;
    if (first !== '' && !this.#all.some(each => each.startWith(first))) return level <= this.#level;
    if (reading.taken.length === 0) return true;
    const words = wordsOf(reading);
    if (this.#allowsWords(view, words, level)) return true;
    return this.#all.some(each => each.furtherOn(view, words).some(further => this.#allowsWords(view, further, level)));
  }

  #allowsWords(view: string, words: readonly string[], level: number): boolean {
    const rule = this.#rules.map(each => each.longest(view, words)).find(found => found !== undefined);
    return rule ?? (levelGiven(view, words, this.#running) ?? level) <= this.#level;
  }

  get #all(): readonly Beginnings<unknown>[] {
    return [...this.#rules, levelsGiven(this.#running)];
  }
}

const wordsOf = (reading: Reading): readonly string[] => canonicalOf(reading).split(' ');

/** The longest beginning of the line that has a level of its own counts, and its own view before all views. */
function levelGiven(view: string, words: readonly string[], running: Configuration): number | undefined {
  for (let length = words.length; length > 0; length--) {
    const command = words.slice(0, length).join(' ');
    for (const name of [nameOfView[view] ?? view, everyView]) {
      const level = running.get(`${beginningOfKey}${name} ${command}`)?.args['level'];
      if (level !== undefined) return ofFour(Number(level), running.has(rearranged));
    }
  }
  return undefined;
}

/** Which beginnings have one, read once of each configuration in which somebody asks for help. */
function levelsGiven(running: Configuration): Beginnings<true> {
  const known = given.get(running);
  if (known) return known;
  const found = new Beginnings<true>();
  for (const [key, { args }] of running) {
    if (key.startsWith(beginningOfKey)) found.add(args['view-name'] ?? '', args['command-key'] ?? '', true);
  }
  given.set(running, found);
  return found;
}

const given = new WeakMap<Configuration, Beginnings<true>>();

const beginningOfKey = 'command-privilege view ';
const nameOfView: Readonly<Record<string, string>> = { user: 'shell' };

/** Of sixteen levels 2 to 10 are configuration and all above management: command reference, command-privilege. */
function ofFour(level: number, isRearranged: boolean): number {
  if (!isRearranged || level < 2) return level;
  return level <= 10 ? 2 : 3;
}

/** Whether there are sixteen levels in place of four. */
export const rearranged = 'command-privilege level rearrange';
