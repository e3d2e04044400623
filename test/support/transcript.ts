import type { ExecutionContext } from 'ava';
import type { Terminal } from './terminal.ts';

/** Who types a transcript, and where. */
export interface Player {
  readonly terminal: Terminal;
  /** Typed where a password is asked for: no transcript shows one. */
  readonly password: string;
  /** The name in the device's prompts, in place of HUAWEI. */
  readonly hostName?: string;
}

/**
 * Plays a console session, which is text, byte for byte what the screen showed. What stands behind a prompt or a question was typed. A
 * prompt with nothing behind it was not answered: something came by itself. A `?` that ends a line is pressed, not entered. A line `…`
 * stands for any lines. Dates, times, sizes and free space may differ; nothing else may.
 */
export async function playTranscript(
  t: ExecutionContext,
  { terminal, password, hostName = 'HUAWEI' }: Player,
  transcript: string,
): Promise<void> {
  for (const [n, { expected, keys }] of readTranscript(transcript.replaceAll('HUAWEI', hostName)).entries()) {
    await shown(t, terminal, expected, n === 0);
    if (keys !== undefined) terminal.press(keys === 'password' ? `${password}\r` : keys.typed);
  }
}

/** What the screen must show, and what is then typed. */
interface Turn {
  readonly expected: string;
  readonly keys: { readonly typed: string } | 'password' | undefined;
}

/** Lines at the head that begin with `# ` say where a transcript comes from. */
function readTranscript(text: string): readonly Turn[] {
  const turns: Turn[] = [];
  let expected = '';
  let carried = '';
  for (const line of text
    .replace(/^(# .*\n)+/, '')
    .replace(/\n+$/, '')
    .split('\n')) {
    const mark = (prompt.exec(line) ?? question.exec(line) ?? idle.exec(line))?.[0];
    const isUnanswered = mark === undefined || (prompt.test(line) && line === mark && carried === '');
    if (isUnanswered || !line.startsWith(mark + carried)) {
      expected += `${line}\n`;
      continue;
    }
    const typed = line.slice((mark + carried).length);
    const isHelp = typed.endsWith('?');
    const kind = idle.test(line) ? 'idle' : mark.endsWith('assword:') ? 'secret' : isHelp ? 'help' : 'line';
    turns.push({ expected: expected + mark + carried + (kind === 'idle' ? '\n' : ''), keys: keysOf[kind](typed) });
    expected = kind === 'idle' ? '' : kind === 'secret' ? '\n' : `${typed}\n`;
    carried = isHelp ? carried + typed.slice(0, -1) : '';
  }
  if (expected !== '') return [...turns, { expected: expected.replace(/\n$/, ''), keys: undefined }];
  return turns.map((last, n) => (n === turns.length - 1 ? { ...last, keys: undefined } : last)); // ends at the idle line, and leaves it
}

const keysOf: Readonly<Record<'idle' | 'secret' | 'help' | 'line', (text: string) => Turn['keys']>> = {
  idle: () => ({ typed: '\r' }),
  secret: () => 'password',
  help: typed => ({ typed }),
  line: text => ({ typed: `${text}\r` }),
};

/** Reads until the screen shows what it must; one that shows something else fails. The first text may come after any other. */
async function shown(t: ExecutionContext, terminal: Terminal, expected: string, isFirst: boolean): Promise<void> {
  const wanted = new RegExp(`${isFirst ? '' : '^'}${masked(expected).split(anything).map(escaped).join('[^]*?')}$`);
  t.timeout(60_000, `the screen does not show ${JSON.stringify(expected.slice(-200))}`);
  let sent = '';
  let seen = '';
  do {
    sent += await terminal.read();
    seen = masked(plain(sent));
  } while (!wanted.test(seen) && (isFirst || mayBecome(seen, masked(expected))));
  if (wanted.test(seen)) t.pass();
  else t.is(seen, masked(expected));
}

function mayBecome(seen: string, expected: string): boolean {
  const [before = ''] = expected.split(anything);
  return expected.startsWith(seen) || (before !== expected && seen.startsWith(before));
}

const anything = '…\n';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text without what a terminal only obeys: the step behind the 80th column, carriage returns. */
const plain = (output: string): string => output.replaceAll(' \x1b[1D', '').replaceAll('\r', '');

const masked = (text: string): string =>
  text
    .replace(/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\+\d\d:\d\d)?/g, 'DATE')
    .replace(/\b[A-Z][a-z]{2} \d\d \d{4} +\d\d:\d\d:\d\d/g, 'DATE')
    .replace(/ +[\d,]+ {2}DATE/g, ' SIZE  DATE')
    .replace(/[\d,]+ KB free/g, 'FREE')
    .replace(/ +$/gm, '');

const prompt = /^(<[\w.-]+>|\[[~*]?[\w.:/-]+\])/;
const question = /^.*(\[Y\/N(\/C)?\] ?:? ?|\[Y\(yes\)\/N\(no\)\/C\(cancel\)\]:|\[default = \d+\]:|\.dat\):|assword:)/;
const idle = /^Please Press ENTER\.$/;
