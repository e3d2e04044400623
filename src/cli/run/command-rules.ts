import { type Configuration, emptyConfiguration, section } from '../../config/configuration.ts';
import { Beginnings } from './beginnings.ts';

/**
 * Rules for single commands that hold for a group of users: its own, then those of the groups it includes, then those of its task groups and
 * of what they include. What comes first counts (command reference, rule command).
 */
export function rulesOfGroup(running: Configuration, group: string): readonly Beginnings<boolean>[] {
  const aaa = section(running, ['aaa']) ?? emptyConfiguration;
  const known = read.get(aaa)?.get(group);
  if (known) return known;
  const groups = including(aaa, 'user-group', group);
  const tasks = groups.flatMap(({ lines }) => valuesIn(lines, 'task-group').flatMap(name => including(aaa, 'task-group', name)));
  const found = [...groups, ...tasks].map(({ lines }) => rulesIn(lines)).filter(({ isEmpty }) => !isEmpty);
  read.set(aaa, (read.get(aaa) ?? new Map()).set(group, found));
  return found;
}

/** Of each configuration of the AAA view once. */
const read = new WeakMap<Configuration, Map<string, readonly Beginnings<boolean>[]>>();

interface Group {
  readonly name: string;
  readonly lines: Configuration;
}

/** A group, and those that it includes: so many deep (command reference, include user-group). */
function including(aaa: Configuration, kind: string, name: string): readonly Group[] {
  const found: Group[] = [];
  for (let next: string | undefined = name; next !== undefined && found.length < deepest; ) {
    const lines: Configuration = section(aaa, [`${kind} ${next}`]) ?? emptyConfiguration;
    found.push({ name: next, lines });
    [next] = valuesIn(lines, `include ${kind}`);
  }
  return found;
}

const valuesIn = (lines: Configuration, words: string): readonly string[] =>
  [...lines.values()].flatMap(({ line }) => (line.startsWith(`${words} `) ? line.slice(words.length + 1) : []));

function rulesIn(lines: Configuration): Beginnings<boolean> {
  const rules = new Beginnings<boolean>();
  for (const { line } of lines.values()) {
    const [, verdict, view = '', words = ''] = /^rule command \S+ (permit|deny) view (\S+) expression (.+)$/.exec(line) ?? [];
    if (verdict !== undefined) rules.add(view, words, verdict === 'permit');
  }
  return rules;
}

const deepest = 4;
