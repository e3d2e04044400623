import test, { type ExecutionContext } from 'ava';
import { displayOrder } from '../../../../src/cli/run/display-order.ts';
import { restoreConfiguration } from '../../../../src/cli/handlers/configuration/restore.ts';
import { did, say, show, waitFor } from '../../../../src/cli/run/outcome.ts';
import { sameConfiguration } from '../../../../src/config/edit.ts';
import { renderConfiguration } from '../../../../src/config/render.ts';
import { writeStartupFile } from '../../../../src/config/startup-file.ts';
import { desk, type DeskSetting } from '../../../support/configuration-desk.ts';
import { lcg } from '../../../support/lcg.ts';

/** What a file restores to, rendered, and the lines that failed. */
function restored(lines: readonly string[], setting: DeskSetting = {}) {
  const router = desk(setting);
  const { configuration, failures } = router.restore(lines.join('\n'));
  return { text: renderConfiguration(configuration, displayOrder(router.model.views)), failures };
}

const saved = [
  '#',
  'sysname R1',
  '#',
  'undo strict',
  'limit 3',
  '#',
  'group g1',
  ' mode fast',
  ' member 1',
  ' member 2 weight 9',
  ' label "two words"',
  ' #',
  ' link l1',
  '  cost 4',
  '  enable',
  '  #',
  '  port p1',
  '   speed 7',
  '   undo shut',
  '  #',
  '  port p2',
  ' #',
  ' link l2',
  '#',
  'group g2',
  '#',
  'last text to the end',
  '#',
  'return',
];

test('a saved configuration renders back line by line', t => {
  t.deepEqual(restored(saved), { text: saved, failures: [] });
});

test('head, blank lines, CR LF and a missing return change nothing', t => {
  const head = ['!Software Version V800R012C10SPC300', '!Last configuration was updated at 2026-11-24 08:00:00+00:00', ''];
  t.deepEqual(restored([...head, ...saved].map(line => `${line}\r`)), { text: saved, failures: [] });
  t.deepEqual(restored(saved.slice(0, -1)), { text: saved, failures: [] });
  t.deepEqual(restored(['\uFEFF#', ...saved.slice(1)]), { text: saved, failures: [] });
});

test('CR CR LF, as captures of terminals have it, is one line end, also in a text of several lines', t => {
  const banner = ['#', 'sysname R1', '#', 'header login information "', 'one', '', 'two"', '#', 'return'];
  for (const end of ['\n', '\r\n', '\r\r\n', '\r']) {
    const { text } = restored([`${banner.join(end)}${end}`]);
    t.deepEqual(
      text.flatMap(line => line.split('\n')),
      banner,
    );
  }
});

test('what stands behind the return that ends a configuration is refused, and told', t => {
  const { text, failures } = restored(['#', 'sysname R1', '#', 'return', '', '#', '! taken on Monday', '<R1>quit', 'sysname R2', 'return']);
  t.deepEqual(text, ['#', 'sysname R1', '#', 'return']);
  t.deepEqual(
    failures.map(({ line, lineNumber, reason }) => [line, lineNumber, reason]),
    [
      ['<R1>quit', 8, 'The view is not entered'],
      ['sysname R2', 9, 'The view is not entered'],
    ],
  );
});

test('a return that is indented, or stands in a banner, ends no configuration', t => {
  const { text } = restored(['header login information "', 'return', '"', '#', ' return', '#', 'sysname R1']);
  t.true(text.includes('sysname R1'));
  t.true(text.join('\n').includes('header login information "\nreturn\n"\n'));
});

test('a line unknown in its view is held in its place, and fails nobody', t => {
  const { text, failures } = restored(['#', 'group g1', ' speed 1', ' mode fast', '#', 'nonsense', 'sysname R1']);
  t.deepEqual(text, ['#', 'group g1', ' speed 1', ' mode fast', '#', 'nonsense', 'sysname R1', '#', 'return']);
  t.deepEqual(failures, []);
});

test('a line that is no configuration fails with its number, and loading goes on', t => {
  const { text, failures } = restored(['#', 'group g1', ' commit', ' mode fast', '#', 'display this', 'sysname R1']);
  t.deepEqual(text, ['#', 'sysname R1', '#', 'group g1', ' mode fast', '#', 'return']);
  t.deepEqual(failures, [
    { line: 'commit', lineNumber: 3, reason: 'The command is not a configuration command', view: 'Group view' },
    { line: 'display this', lineNumber: 6, reason: 'The command is not a configuration command', view: 'System view' },
  ]);
});

test('a line of the view above does not lead there', t => {
  t.deepEqual(restored(['group g1', ' sysname R1', ' mode fast']), {
    text: ['#', 'group g1', ' sysname R1', ' mode fast', '#', 'return'],
    failures: [],
  });
});

test('lines below a view that is not entered all fail', t => {
  const { text, failures } = restored(['commit', ' mode fast', ' link l1', '  cost 4', '#', '   display this', 'sysname R1']);
  t.deepEqual(text, ['#', 'sysname R1', '#', 'return']);
  const [missing, foreign] = ['The view is not entered', 'The command is not a configuration command'];
  t.deepEqual(
    failures.map(({ reason }) => reason),
    [foreign, missing, missing, missing, foreign],
  );
});

test('an indented # leaves the view as it is, one at the left leads to the system view', t => {
  t.deepEqual(restored(['group g1', ' link l1', ' #', ' mode fast']).failures, []);
  t.deepEqual(restored(['group g1', ' mode fast', '#', ' sysname R1']).text, [
    '#',
    'sysname R1',
    '#',
    'group g1',
    ' mode fast',
    '#',
    'return',
  ]);
  t.deepEqual(restored(['group g1', '#', 'mode fast']).text, ['#', 'group g1', '#', 'mode fast', '#', 'return']);
});

test('behind a # at the left an indented line that only the section before it knows stays in that section', t => {
  const group = ['#', 'group g1', ' mode fast', ' member 1', '#', 'return'];
  t.deepEqual(restored(['group g1', ' member 1', '#', ' mode fast']).text, group);
  t.deepEqual(restored(['group g1', ' link l1', '  cost 4', '#', '  cost 5']).text, [
    '#',
    'group g1',
    ' link l1',
    '  cost 5',
    '#',
    'return',
  ]);
  t.deepEqual(restored(['group g1', '#', '#', ' mode fast']).text, ['#', 'group g1', ' mode fast', '#', 'return']);
  t.deepEqual(restored(['group g1', '#', ' strange']).text, ['#', 'group g1', '#', 'strange', '#', 'return']);
  t.deepEqual(restored(['strange s1', ' odd', '#', ' odd']).text, ['#', 'strange s1', ' odd', '#', 'odd', '#', 'return']);
});

test('how far a line is indented does not matter, only how it stands to the lines above', t => {
  const group = ['#', 'group g1', ' mode fast', ' member 1', '#', 'return'];
  t.deepEqual(restored(['group g1', '     mode fast', '     member 1']), { text: group, failures: [] });
  t.deepEqual(restored(['group g1', ' mode fast', '   member 1']), { text: group, failures: [] });
  t.deepEqual(restored(['   group g1', '    mode fast', '    member 1', '   sysname R1']).text, ['#', 'sysname R1', ...group]);
  t.deepEqual(restored(['group g1', '\tmode fast', '\tmember 1']), { text: group, failures: [] });
});

test('a line of the system view may be indented, as older releases print it', t => {
  t.deepEqual(restored(['#', ' sysname R1', '#']), { text: ['#', 'sysname R1', '#', 'return'], failures: [] });
});

test('a line below one that was refused is not taken for its neighbour', t => {
  t.deepEqual(
    restored(['group g1', ' commit', '  member 1', ' mode fast']).failures.map(({ line, reason }) => [line, reason]),
    [
      ['commit', 'The command is not a configuration command'],
      ['member 1', 'The view is not entered'],
    ],
  );
});

test('a line that could not be typed is held as it stands', t => {
  const lines = ['label "\u00fc"', 'last \u001b[2J', 'last \u0000', 'sysname R1'];
  t.deepEqual(restored(lines), { text: ['#', ...lines, '#', 'return'], failures: [] });
});

test('what stands behind a password of a refused line is not kept', t => {
  const handlers = { 'test/refused': { refused: () => say('commit-label-exists') } };
  const lines = [
    'refused 1',
    ' snmp community read cipher Plain-1',
    ' local-user a password irreversible-cipher Plain-2 x',
    ' peer 1.1.1.1 password simple Plain-3',
  ];
  t.deepEqual(
    restored(lines, { handlers })
      .failures.slice(1)
      .map(({ line }) => line),
    ['snmp community read cipher ******', 'local-user a password irreversible-cipher ******', 'peer 1.1.1.1 password simple ******'],
  );
});

test('display, save, quit, commit and their like fail without doing anything', t => {
  const router = desk();
  const { configuration, failures } = router.restore(
    ['display this', 'save a.cfg', 'quit', 'commit', ' return', 'clear configuration candidate', 'sysname R1'].join('\n'),
  );
  t.is(failures.length, 6);
  t.is(configuration.size, 1);
  t.deepEqual(router.events, []);
  t.deepEqual(router.cfCard.list(''), []);
});

test('a command longer than 510 characters is held, one longer than 64 KB fails', t => {
  const long = `last ${'x'.repeat(506)}`;
  t.deepEqual(restored([long]), { text: ['#', long, '#', 'return'], failures: [] });
  t.is(restored([`last ${'x'.repeat(64 * 1024 - 5)}`]).failures.length, 0);
  t.deepEqual(
    restored([`last ${'x'.repeat(64 * 1024 - 4)}`]).failures.map(({ reason }) => reason),
    ['The command is too long'],
  );
});

test('a line that its handler refuses fails with the words of the router', t => {
  const handlers = { 'test/refused': { refused: () => say('commit-label-exists') } };
  const { text, failures } = restored(['refused 1', 'sysname R1'], { handlers });
  t.deepEqual(text, ['#', 'sysname R1', '#', 'return']);
  t.deepEqual(failures, [{ line: 'refused 1', lineNumber: 1, reason: 'The label already exists.', view: 'System view' }]);
});

test('a line whose handler acts, waits or shows is no configuration', t => {
  const acts = [did({ type: 'certificates.reset' }), show(['x'])];
  for (const refused of [
    () => acts[0],
    () => acts[1],
    function* () {
      yield* waitFor(() => Promise.resolve());
    },
  ]) {
    const { text, failures } = restored(['refused 1'], { handlers: { 'test/refused': { refused } } });
    t.deepEqual(text, ['#', 'return']);
    t.deepEqual(
      failures.map(({ reason }) => reason),
      ['The command is not a configuration command'],
    );
  }
});

test('questions are answered with yes', t => {
  const asked: unknown[] = [];
  const handlers = {
    'test/refused': {
      *asks() {
        asked.push(yield { do: 'ask' as const, id: 'save-question' as const, params: {}, reply: 'yes-no' as const });
      },
    },
  };
  t.deepEqual(restored(['asks 1'], { handlers }), { text: ['#', 'asks 1', '#', 'return'], failures: [] });
  t.deepEqual(asked, ['yes']);
});

test('a handler sees what the lines before it have restored', t => {
  const seen: (string | undefined)[] = [];
  const handlers = {
    'test/refused': {
      refused: (_: unknown, router: { volatile: { running: ReadonlyMap<string, { line: string }> } }) => {
        seen.push(router.volatile.running.get('sysname')?.line);
        return undefined;
      },
    },
  };
  restored(['sysname R1', 'refused 1'], { handlers });
  t.deepEqual(seen, ['sysname R1']);
});

test('a plain password in the file becomes what its command stores', t => {
  const handlers = {
    'test/secret': {
      password: ({ args }: { args: Readonly<Record<string, string | undefined>> }) =>
        did({
          type: 'configuration.edited',
          session: 'startup',
          edits: [{ op: 'set', path: [], key: 'password', node: { line: `password cipher %^%#${args['plain']?.length}%^%#`, args: {} } }],
        }),
    },
  };
  t.deepEqual(restored(['password cipher Huawei@123'], { handlers }), {
    text: ['#', 'password cipher %^%#10%^%#', '#', 'return'],
    failures: [],
  });
});

test('a file that cannot be read is one failure', t => {
  const router = desk();
  const load = (file: string, bytes: Uint8Array) => restoreConfiguration({ file, bytes }, router.model, router.commandLine, router.router);
  t.deepEqual(load('cfcard:/a.zip', new Uint8Array(100)).failures, [
    { line: 'cfcard:/a.zip', lineNumber: 0, reason: 'The configuration file cfcard:/a.zip is damaged.' },
  ]);
  t.deepEqual(load('cfcard:/a.dat', new Uint8Array(100)).failures, [
    { line: 'cfcard:/a.dat', lineNumber: 0, reason: 'The binary format of cfcard:/a.dat is not supported.' },
  ]);
  const zipped = load('cfcard:/a.zip', writeStartupFile('cfcard:/a.zip', saved, 0) ?? new Uint8Array());
  t.deepEqual(zipped.failures, []);
  t.is(zipped.configuration.size, 6);
});

const property = test.macro({
  exec(t: ExecutionContext, seed: number) {
    const router = desk();
    const random = lcg(seed);
    const console = router.operator();
    for (let count = 0; count < 150; count += 1) {
      if (console.session.views.length === 1) console.enterSystemView();
      console.type(randomLine(random));
      if (random(40) === 0) console.type('clear configuration candidate');
      if (random(10) === 0) console.type('commit');
    }
    console.type('commit');
    const order = displayOrder(router.model.views);
    const text = renderConfiguration(router.running, order);
    const { configuration, failures } = router.restore(text.join('\r\n'));
    t.deepEqual(failures, []);
    t.deepEqual(renderConfiguration(configuration, order), text);
    t.true(sameConfiguration(configuration, router.running));
    t.true(text.length > 10);
  },
  title: (_, seed) => `whatever is typed, its saved form restores to itself (seed ${seed})`,
});
for (let seed = 1; seed <= 12; seed += 1) test(property, seed);

function randomLine(random: (below: number) => number): string {
  const line = lines[random(lines.length)] ?? '';
  return line
    .replace(/N/g, () => String(random(10)))
    .replace(/ID/g, () => names[random(names.length)] ?? '')
    .replace(/TEXT/g, () => texts[random(texts.length)] ?? '');
}

const names = ['a', 'b', 'c', 'A-1', 'x.y'];
const texts = ['one', 'two words', 'undo it', '# not a separator', 'with "quotes"'];
const lines = [
  'sysname ID',
  'undo sysname',
  'strict',
  'undo strict',
  'limit N',
  'undo limit',
  'last TEXT',
  'extra N',
  'undo extra N',
  'group ID',
  'group ID',
  'group ID',
  'undo group ID',
  'single',
  'undo single',
  'mode fast',
  'mode slow',
  'undo mode',
  'member N',
  'member N weight N',
  'undo member N',
  'label "TEXT"',
  'undo label',
  'link ID',
  'link ID',
  'undo link ID',
  'cost N',
  'enable',
  'undo enable',
  'port ID',
  'port ID',
  'speed N',
  'choice a',
  'shut',
  'undo shut',
  'quit',
];
