import test from 'ava';
import { bootedRouter, loggedIn } from '../support/booted-router.ts';
import { lcg } from '../support/lcg.ts';
import { TerminalScreen } from '../support/terminal-screen.ts';

const prompt = '<HUAWEI>';

/** What the user sees behind the last prompt after these keys. */
function seen(...keys: readonly string[]) {
  const bench = loggedIn();
  const screen = new TerminalScreen().show(bench.press('\r'));
  for (const key of keys) screen.show(bench.press(key));
  const [row, column] = screen.cursorFrom(prompt);
  return { screen, text: screen.from(prompt).join('\n').slice(prompt.length), cursor: row * 80 + column - prompt.length };
}

const editings: readonly (readonly [what: string, keys: readonly string[], text: string, cursor: number])[] = [
  ['cursor left and right move over characters', ['display', '\x1b[D', '\x1b[D', '\x1b[C'], 'display', 6],
  ['Ctrl+B and Ctrl+F do too', ['display', '\x02', '\x02', '\x06'], 'display', 6],
  ['Ctrl+A and Ctrl+E go to the ends', ['display', '\x01', 'x', '\x05', 'y'], 'xdisplayy', 9],
  ['Home and End too', ['display', '\x1b[H', 'x', '\x1b[F', 'y'], 'xdisplayy', 9],
  ['a character is inserted at the cursor', ['dsplay', '\x01', '\x06', 'i'], 'display', 2],
  ['Ctrl+H and DEL erase to the left', ['displayy', '\b', 'zz', '\x7f', '\x7f'], 'display', 7],
  ['at the beginning they do nothing', ['\b', '\x7f', 'a'], 'a', 1],
  ['Ctrl+D erases the character at the cursor', ['ddisplay', '\x01', '\x04'], 'display', 0],
  ['the Delete key too', ['ddisplay', '\x01', '\x1b[3~'], 'display', 0],
  ['Ctrl+W erases the word to the left', ['display clock', '\x17'], 'display', 8],
  ['Ctrl+X erases up to the cursor', ['display clock', '\x02', '\x02', '\x02', '\x02', '\x02', '\x18'], 'clock', 0],
  ['Ctrl+Y erases from the cursor on', ['display clock', '\x1bb', '\x19'], 'display', 8],
  ['Esc B and Esc F go word by word', ['display clock', '\x1bb', '\x1bb', '\x1bf'], 'display clock', 7],
  ['Esc D erases the rest of the word', ['display clock', '\x01', '\x1bd'], ' clock', 0],
];
for (const [what, keys, text, cursor] of editings) {
  test(`line editing: ${what}`, t => {
    const line = seen(...keys);
    t.is(line.text, text);
    t.is(line.cursor, cursor);
  });
}

test('what stands between Esc < and Esc > is pasted by Ctrl+V, into the next line too, until the log-in ends', t => {
  const bench = loggedIn();
  bench.press('display \x1b<clock\x1b>');
  t.is(bench.press('\x16'), 'clock');
  bench.press('\x03');
  t.is(bench.press('dis \x16'), 'dis clock');
  bench.press('\x03quit\r');
  bench.login();
  t.is(bench.press('dis \x16'), 'dis ');
});

test('Ctrl+R shows prompt and line once more', t => {
  t.is(loggedIn().press('display\x12'), `display\r\n${prompt}display`);
});

test('behind the 80th column the router sends a blank and a step back, as captured', t => {
  t.is(loggedIn().press('x'.repeat(73)), `${'x'.repeat(72)} \x1b[1Dx`);
});

test('a line over several rows is edited like any other', t => {
  const long = 'abcdefghij'.repeat(17);
  const { text, cursor } = seen(long, '\x01', 'X', '\x05', '\b', '\x1bb', 'Y');
  t.is(text.replaceAll('\n', ''), `YX${long.slice(0, -1)}`);
  t.is(cursor, 1);
});

test('Enter in the first row of a line over two rows answers below the second', t => {
  const bench = loggedIn();
  const screen = new TerminalScreen()
    .show(bench.press('\r'))
    .show(bench.press(`display ${'x'.repeat(100)}`))
    .show(bench.press('\x01'));
  screen.show(bench.press('\r'));
  const rows = screen.from(`${prompt}display x`);
  t.is(rows[1], 'x'.repeat(36));
  t.regex(rows[2] ?? '', /^ *\^$/);
});

test('whatever is typed in whatever order, the screen shows the line and the cursor stands in its place', t => {
  const pick = lcg(7);
  const bench = loggedIn();
  const screen = new TerminalScreen().show(bench.press('\r'));
  let [text, cursor] = ['', 0];
  const keys: readonly (readonly [key: string, effect: () => void])[] = [
    [
      '\x1b[D',
      () => {
        cursor = Math.max(0, cursor - 1);
      },
    ],
    [
      '\x1b[C',
      () => {
        cursor = Math.min(text.length, cursor + 1);
      },
    ],
    [
      '\x01',
      () => {
        cursor = 0;
      },
    ],
    [
      '\x05',
      () => {
        cursor = text.length;
      },
    ],
    [
      '\b',
      () => {
        if (cursor > 0) {
          text = text.slice(0, cursor - 1) + text.slice(cursor);
          cursor--;
        }
      },
    ],
    [
      '\x04',
      () => {
        text = text.slice(0, cursor) + text.slice(cursor + 1);
      },
    ],
    [
      '\x19',
      () => {
        if (text.length > 300) text = text.slice(0, cursor);
      },
    ],
  ];
  for (let step = 0; step < 3_000; step++) {
    const typed = 'abcdefghijklmnopqrstuvwxyz'.slice(pick(26)).slice(0, 1 + pick(9));
    const [key, effect] =
      pick(3) > 0
        ? ([
            typed,
            () => {
              text = text.slice(0, cursor) + typed + text.slice(cursor);
              cursor += typed.length;
            },
          ] as const)
        : keys[pick(text.length > 300 ? 7 : 6)]!; // one of them
    effect();
    screen.show(bench.press(key));
    t.is(screen.from(prompt).join('').slice(prompt.length), text, `step ${step}, key ${JSON.stringify(key)}`);
    const [row, column] = screen.cursorFrom(prompt);
    t.is(row * 80 + column, prompt.length + cursor, `step ${step}, key ${JSON.stringify(key)}`);
  }
});

test('a command takes 3100 characters; further ones ring the bell and change nothing', t => {
  const bench = loggedIn();
  bench.press('x'.repeat(3099));
  t.is(bench.press('y').slice(0, 1), 'y');
  t.is(bench.press('zz'), '\x07\x07');
});

test('a character of the supplementary planes is erased as one', t => {
  const bench = loggedIn();
  bench.type('system-view', 'pki entity e1');
  bench.press('organization 😀\bX\r');
  t.regex(bench.press('\x1b[A'), /^organization X$/);
});

test('a NUL vanishes, also between the bytes of a key', t => {
  t.is(loggedIn().press('di\0s\0\x1b\0[\0Dx'), 'dis\bxs\b');
});

test('cursor up goes back through ten lines and rings behind the oldest, down empties the line', t => {
  const bench = loggedIn();
  for (let count = 1; count <= 12; count++) bench.type(`display x${count}`);
  const screen = new TerminalScreen().show(bench.press('\r'));
  for (let count = 0; count < 11; count++) screen.show(bench.press('\x10'));
  t.deepEqual(screen.from(prompt), [`${prompt}display x3`]);
  t.is(screen.bells, 1);
  for (let count = 0; count < 10; count++) screen.show(bench.press('\x0e'));
  t.deepEqual(screen.from(prompt), [prompt]);
});

test('a line in the history stands once where it was typed twice in a row', t => {
  const bench = loggedIn();
  bench.type('display clock', 'display clock', 'display clock');
  t.is(bench.press('\x10'), 'display clock');
  t.regex(bench.press('\x10'), /screen-length 0 temporary/);
});

test('an answer and a password do not enter the history', t => {
  const bench = loggedIn();
  bench.type('reset saved-configuration', 'n');
  t.is(bench.press('\x10'), 'reset saved-configuration');
});

test('what is typed comes back behind the list that ? brings', t => {
  t.regex(bootedRouter().firstLogin().press('display clo?'), /^display clo\?\r\n  clock[^]*\r\n<HUAWEI>display clo$/);
});
