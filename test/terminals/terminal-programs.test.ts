import { realpathSync } from 'node:fs';
import test, { type ExecutionContext } from 'ava';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openInTmux } from '../support/tmux.ts';
import { requires, type Tool } from '../support/tools.ts';

const password = 'Rehearse-2026';

async function routerConsole(t: ExecutionContext): Promise<string> {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--no-ca');
  return String((await program.event('console'))['path']);
}

/** How each program is started on a line, and what shows that it has opened it. */
const programs = {
  // screen takes a name below /dev only
  screen: { line: path => `screen ${realpathSync(path)} 9600`, opened: /^\s*$/, leave: ['C-a', 'k', 'y'] },
  minicom: { line: path => `minicom -o -b 9600 -D ${path}`, opened: /Press (CTRL-A|Meta-Z)/i, leave: ['C-a', 'x', 'Enter'] },
  picocom: { line: path => `picocom -b 9600 ${path}`, opened: 'Terminal ready', leave: ['C-a', 'C-x'] },
} satisfies Partial<Record<Tool, { line: (path: string) => string; opened: string | RegExp; leave: readonly string[] }>>;

for (const [name, { line, opened }] of Object.entries(programs)) {
  const tool = name as keyof typeof programs; // the keys of the table itself
  requires(
    test,
    'tmux',
    tool,
  )(`${name} shows the first log-in and a prompt, and one key is one character`, async t => {
    const screen = await openInTmux(t, temporaryFolder(t), line(await routerConsole(t)));
    await screen.shows(opened);
    await screen.press('Enter');
    await screen.shows(/^Enter Password:$/m);
    await screen.type(password);
    await screen.press('Enter');
    await screen.shows(/^Confirm Password:$/m);
    await screen.type(password);
    await screen.press('Enter');
    await screen.shows(/^<HUAWEI>$/m);
    await screen.type('system-view');
    await screen.press('Enter');
    const shown = await screen.shows(/^\[~HUAWEI\]$/m);
    t.regex(shown, /^<HUAWEI>system-view\nEnter system view, return user view with return command\.\n\[~HUAWEI\]$/m);
    t.false(shown.includes(password));
  });

  requires(
    test,
    'tmux',
    tool,
  )(`${name} leaves and finds the session where it was when it comes back`, async t => {
    const path = await routerConsole(t);
    const first = await openInTmux(t, temporaryFolder(t), line(path));
    await first.shows(opened);
    await first.press('Enter');
    await first.shows('Enter Password:');
    await leave(first, tool);

    const second = await openInTmux(t, temporaryFolder(t), line(path));
    await second.shows(opened);
    await second.type(password);
    await second.press('Enter');
    const shown = await second.shows('Confirm Password:');
    t.false(shown.includes('Please configure'));
  });
}

/** One key at a time: these programs drop keys that arrive together. */
async function leave(screen: Awaited<ReturnType<typeof openInTmux>>, tool: keyof typeof programs): Promise<void> {
  for (const key of programs[tool].leave) {
    await screen.press(key);
    if (tool === 'minicom' && key === 'x') await screen.shows('Leave Minicom?');
    if (tool === 'screen' && key === 'k') await screen.shows('Really kill');
  }
  await screen.ends();
}
