import { setImmediate as turn } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import { password, type TestBench } from './booted-router.ts';

/**
 * A console session as text, byte for byte what the screen showed. What stands behind a prompt or a question was typed. A prompt with
 * nothing behind it was not answered: something came by itself. A `?` that ends a line is pressed, not entered. A line `…` stands for
 * any lines. Dates, times, sizes and free space may differ; nothing else may.
 */
export async function playTranscript(t: ExecutionContext, bench: TestBench, transcript: string): Promise<void> {
  const turns = readTranscript(transcript);
  for (const [n, { expected, keys }] of turns.entries()) {
    await shown(t, bench, expected, n === 0);
    if (keys === undefined) continue;
    bench.router.uart.receive(Buffer.from(keys));
    bench.clock.advance(0);
  }
}

/** What the screen must show, and what is then typed. */
interface Turn {
  readonly expected: string;
  readonly keys: string | undefined;
}

export function readTranscript(text: string): readonly Turn[] {
  const turns: Turn[] = [];
  let expected = '';
  let carried = '';
  for (const line of text.replace(/\n+$/, '').split('\n')) {
    const mark = prompt.exec(line) ?? question.exec(line) ?? idle.exec(line);
    const said = mark ? mark[0] + carried : '';
    if (!mark || !line.startsWith(said) || (prompt.test(line) && line.length === said.length && carried === '')) {
      expected += `${line}\n`;
      continue;
    }
    const typed = line.slice(said.length);
    const isHelp = typed.endsWith('?');
    const isSecret = /assword:$/.test(mark[0]);
    const isIdle = idle.test(line);
    turns.push({ expected: expected + said + (isIdle ? '\n' : ''), keys: isSecret ? `${password}\r` : isHelp ? typed : `${typed}\r` });
    expected = isIdle ? '' : isSecret ? '\n' : `${typed}\n`;
    carried = isHelp ? carried + typed.slice(0, -1) : '';
  }
  if (expected !== '') return [...turns, { expected: expected.replace(/\n$/, ''), keys: undefined }];
  return turns.map((last, n) => (n === turns.length - 1 ? { ...last, keys: undefined } : last)); // ends at the idle line, and leaves it
}

/** Reads until the screen shows what it must; one that shows something else fails. The first text may come after any other. */
async function shown(t: ExecutionContext, bench: TestBench, expected: string, isFirst: boolean): Promise<void> {
  const wanted = new RegExp(`${isFirst ? '' : '^'}${masked(expected).split(anything).map(escaped).join('[^]*?')}$`);
  let seen = plain(bench.read());
  while (!wanted.test(masked(seen)) && (isFirst || mayBecome(masked(seen), masked(expected)))) {
    await turn();
    bench.clock.advance(0);
    seen += plain(bench.read());
  }
  if (wanted.test(masked(seen))) t.pass();
  else t.is(masked(seen), masked(expected));
}

const anything = '…\n';
const mayBecome = (seen: string, expected: string): boolean => {
  const [before = ''] = expected.split(anything);
  return expected.startsWith(seen) || (before !== expected && seen.startsWith(before));
};
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text without what the terminal only obeys: the step behind the 80th column, carriage returns. */
const plain = (output: string): string => output.replaceAll(' \x1b[1D', '').replaceAll('\r', '');

const masked = (text: string): string => text
  .replace(/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'DATE')
  .replace(/\b[A-Z][a-z]{2} \d\d \d{4} +\d\d:\d\d:\d\d/g, 'DATE')
  .replace(/ +[\d,]+ {2}DATE/g, ' SIZE  DATE')
  .replace(/[\d,]+ KB free/g, 'FREE')
  .replace(/ +$/gm, '');

const prompt = /^(<[\w.-]+>|\[[~*]?[\w.:-]+\])/;
const question = /^.*(\[Y\/N\] ?:|\[Y\(yes\)\/N\(no\)\/C\(cancel\)\]:|\[default = \d+\]:|\.dat\):|assword:)/;
const idle = /^Please Press ENTER\.$/;
