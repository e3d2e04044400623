import type { ExecutionContext } from 'ava';
import { password, type TestBench } from './booted-router.ts';
import { inside, reachable, type TestCall } from './call.ts';

/**
 * Plays what several people see at once. Each row is one of a screen, behind the name of the line: `VTY 0 |[~HUAWEI]commit`; what stands
 * behind a prompt or a question was typed, and whoever is somewhere else the next time has seen nothing meanwhile. Rows in parentheses
 * happen to the router. The console is logged in, and so is every VTY when it is named first, or again once its
 * connection is closed.
 */
export function playConversation(t: ExecutionContext, text: string): void {
  const stage = new Stage(reachable());
  for (const row of text.split('\n').filter(line => line !== '' && !line.startsWith('# '))) {
    const [, line = '', shown = ''] = /^(CON 0|VTY \d) ?\|(.*)$/.exec(row) ?? [];
    if (line === '') stage.happen(row);
    else t.is(stage.screen(line).show(shown), shown, `${line} does not show what stands in: ${row}`);
  }
  t.deepEqual(stage.unread, []);
}

class Stage {
  readonly #bench: TestBench;
  readonly #screens = new Map<string, Screen>();
  readonly #calls = new Map<string, TestCall>();

  constructor(bench: TestBench) {
    this.#bench = bench;
  }

  screen(line: string): Screen {
    const known = this.#screens.get(line);
    if (known && !this.#calls.get(line)?.isClosed) return known;
    const made = new Screen(this.#keysOf(line));
    this.#screens.set(line, made);
    return made;
  }

  /** Rows that a screen has shown and the text has not. */
  get unread(): readonly string[] {
    return [...this.#screens].flatMap(([line, { unread }]) => unread.map(row => `${line} |${row}`));
  }

  happen(row: string): void {
    const [, seconds] = /^\((\d+) seconds? go by\)$/.exec(row) ?? [];
    const [, hungUp] = /^\((VTY \d) hangs up\)$/.exec(row) ?? [];
    const [, killed] = /^\((VTY \d) is killed\)$/.exec(row) ?? [];
    if (seconds !== undefined) this.#bench.clock.advance(Number(seconds) * 1000);
    else if (hungUp !== undefined) this.#calls.get(hungUp)?.drop();
    else if (killed !== undefined) this.#kill(killed);
    else if (row === '(the power is cut, and comes back)') this.#cutPower();
    else throw new Error(`nobody knows what this is: ${row}`);
  }

  #kill(line: string): void {
    if (!this.#bench.router.kill(line)) throw new Error(`nobody is at ${line}`);
  }

  #cutPower(): void {
    this.#bench.router.powerOff();
    this.#screens.clear();
    this.#bench.powerOn().login();
    this.#bench.type('screen-length 0 temporary');
  }

  #keysOf(line: string): (keys: string) => string {
    if (line === 'CON 0') return keys => this.#bench.press(keys);
    const call = inside(this.#bench);
    call.type('screen-length 0 temporary');
    this.#calls.set(line, call);
    return keys => call.press(keys);
  }
}

/** What of a screen has been looked at, row by row. */
class Screen {
  readonly #press: (keys: string) => string;
  #rows: string[];

  constructor(press: (keys: string) => string) {
    this.#press = press;
    this.#rows = rowsOf(press('\r')).slice(1);
  }

  /** The next row of the screen; what is behind its last is typed. */
  show(row: string): string {
    const [next = '', ...more] = this.#rows;
    if (more.length > 0) {
      this.#rows = more;
      return next;
    }
    if (!row.startsWith(next)) return next;
    const typed = row.slice(next.length);
    this.#rows = rowsOf(this.#press(`${next.endsWith('assword:') ? password : typed}\r`)).slice(1);
    return row;
  }

  get unread(): readonly string[] {
    return this.#rows.slice(0, -1);
  }
}

const rowsOf = (output: string): string[] => output.split('\r\n');
