import test from 'ava';
import { displayOrder } from '../../../../src/cli/run/display-order.ts';
import { renderConfiguration } from '../../../../src/config/render.ts';
import { desk } from '../../../support/configuration-desk.ts';

/** What a file of these lines is after a start. */
function restored(lines: readonly string[]) {
  const router = desk({ genuine: true });
  const { configuration, failures, tally, notes } = router.restore(lines.join('\r\n'));
  return { text: renderConfiguration(configuration, displayOrder(router.model.views)), failures, tally, notes };
}

/** As a router shows it. */
const whole = (...lines: readonly string[]): readonly string[] => ['#', ...lines, '#', 'return'];

function staysAsItIs(...lines: readonly string[]) {
  return test.macro(t => {
    const { text, failures } = restored(whole('sysname R1', '#', ...lines));
    t.deepEqual(text, whole('sysname R1', '#', ...lines));
    t.deepEqual(failures, []);
  });
}

test(
  'sections that no page knows, one inside the other',
  staysAsItIs(
    'ip vpn-instance a',
    ' ipv4-family',
    '  route-distinguisher 100:1',
    '  vpn-target 100:1 export-extcommunity',
    '#',
    'interface GigabitEthernet0/1/0',
    ' description to core',
    ' undo shutdown',
    ' ip address 10.0.0.1 255.255.255.252',
    '#',
    'interface GigabitEthernet0/1/1',
    '#',
    'bgp 100',
    ' router-id 1.1.1.1',
    ' peer 10.0.0.2 as-number 200',
    ' #',
    ' ipv4-family unicast',
    '  undo synchronization',
    '  peer 10.0.0.2 enable',
    ' #',
    ' ipv4-family vpn-instance a',
    '  import-route direct',
  ),
);
test(
  'lines of ours between them keep their places',
  staysAsItIs(
    'ntp x',
    '#',
    'pki entity e1',
    ' country CN',
    '#',
    'user-interface con 0',
    ' idle-timeout 5 0',
    'acl number 2000',
    ' rule 5 permit',
  ),
);
test(
  'lines inside sections of ours',
  staysAsItIs(
    'aaa',
    ' authentication-scheme default',
    ' user-block failed-times 5',
    ' #',
    ' domain default',
    '  authorization-scheme x',
    '#',
    'user-interface vty 0 4',
    ' acl 2000 inbound',
    ' user privilege level 3',
    ' shell x',
    '#',
    'pki domain d1',
    ' frob a',
    ' pki cmp session s1',
    '  frob b',
    '#',
    'pki entity e1',
  ),
);
test('equal lines, and equal sections', staysAsItIs('a b', 'a b', 'a b', 'c', ' d', ' d', 'c', ' d', 'c'));
test(
  'a # between lines, none between sections',
  staysAsItIs(
    'user-interface con 0',
    ' idle-timeout 5 0',
    'user-interface vty 0 4',
    ' idle-timeout 6 0',
    'x',
    ' y',
    ' #',
    ' z',
    '  #',
    '  q',
  ),
);
test('blanks at line ends, tabs inside, and capitals', staysAsItIs('interface X  ', ' description  two  blanks ', ' Description\ttab\t'));
test(
  'hexadecimal digits at the left edge and indented by hand',
  staysAsItIs(
    'rsa peer-public-key k1',
    ' public-key-code begin',
    '  3047',
    '    0240',
    '      C4989BF0 416DA8F2',
    '    0203',
    '      010001',
    '  public-key-code end',
    ' peer-public-key end',
    '#',
    'rsa peer-public-key k2',
    'public-key-code begin',
    'AA',
    ' aaa',
    '',
    '#',
    'public-key-code end',
    'peer-public-key end',
  ),
);
test(
  'a certificate at the left edge',
  staysAsItIs('-----BEGIN CERTIFICATE-----', 'AAA', 'return', '#', '', '-----END CERTIFICATE-----', 'x'),
);
test(
  'letters composed and taken apart, Chinese and octets that are no characters',
  staysAsItIs('description Zürich Zu\u0308rich 上海', 'description \udcc9\udccf\udcba\udca3'),
);
test('a text in quotes over several lines', staysAsItIs('frob "one', '#', '', '  return', ' sysname R2', '! two', 'end"', 'x'));
test(
  'a stray quote opens no text',
  staysAsItIs('description "x', '#', 'interface a', ' description 5" pipe', ' description "y', 'interface b', ' description "z"'),
);

test(
  'sections inside one another, more than anybody has',
  staysAsItIs(...Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}level ${at}`), 'x'),
);

test('a line that is refused is not held, nor what stands below it; what is held is not refused', t => {
  const { text, tally, notes } = restored([
    'aaa',
    ' local-user a password irreversible-cipher short',
    '  level 3',
    ' frob',
    '#',
    'quit',
    ' x',
  ]);
  t.deepEqual(text.slice(2), whole('aaa', ' frob').slice(0));
  t.deepEqual(tally, { understood: 1, known: 0, held: 1, refused: 4, comments: 0 });
  t.deepEqual(
    notes.map(({ kind, lineNumber }) => [kind, lineNumber]),
    [
      ['refused', 2],
      ['refused', 3],
      ['held', 4],
      ['refused', 6],
      ['refused', 7],
    ],
  );
});

// with a cost that grows with the square of the blanks this takes longer than any test may
for (const [what, blank] of [
  ['blanks', ' '],
  ['tabs', '\t'],
] as const) {
  test(
    `as many lines of nothing but ${what} between two words as a file may have`,
    staysAsItIs(...Array.from({ length: 130 }, (_, at) => `frob${blank.repeat(60_000)}${at}`)),
  );
}
