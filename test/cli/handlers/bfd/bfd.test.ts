import test from 'ava';
import { operator } from '../../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

/** With BFD and two sessions, one of which has no numbers. */
function configured() {
  const at = inSystemView();
  at.enter('bfd', 'quit', 'bfd atob bind peer-ip 10.10.10.2 interface gi 0/1/0', 'discriminator local 111', 'discriminator remote 222');
  at.enter('quit', 'bfd s2 bind peer-ip 10.10.20.2', 'commit');
  return at;
}

test('a session needs BFD', t => {
  const at = inSystemView();
  t.deepEqual(at.type('bfd atob bind peer-ip 10.10.10.2'), ['Error: BFD is not enabled globally.']);
  at.enter('bfd');
  t.is(at.prompt, '[*HUAWEI-bfd]');
  at.enter('quit', 'bfd atob bind peer-ip 10.10.10.2');
  t.is(at.prompt, '[*HUAWEI-bfd-session-atob]');
});

test('a session is opened again by its name alone, in whichever letters, and stays bound to what it was', t => {
  const at = configured();
  at.enter('bfd ATOB');
  t.is(at.prompt, '[~HUAWEI-bfd-session-atob]');
  at.enter('quit');
  t.deepEqual(at.type('bfd c'), ['Error: The BFD session does not exist.']);
  t.deepEqual(at.type('bfd atob bind peer-ip 10.10.10.9'), ['Error: The BFD session has been bound to another object.']);
  t.deepEqual(
    at.type('display current-configuration').filter(line => /^ ?(bfd|discriminator)/.test(line)),
    [
      'bfd',
      'bfd atob bind peer-ip 10.10.10.2 interface GigabitEthernet0/1/0',
      ' discriminator local 111',
      ' discriminator remote 222',
      'bfd s2 bind peer-ip 10.10.20.2',
    ],
  );
});

test('two sessions do not share a number, and a number has its range', t => {
  const at = configured();
  t.deepEqual(at.type('discriminator local 111'), ['Error: The local discriminator has been used by another BFD session.']);
  t.is(at.type('discriminator local 16385').at(-1), "Error: Wrong parameter found at '^' position.");
});

test('a session runs once it has both numbers, and is down as long as nobody answers', t => {
  const at = configured();
  const rule = '-'.repeat(78);
  t.deepEqual(at.type('display bfd session all'), [
    '(w): State in WTR ',
    '(*): State is invalid',
    rule,
    'Local  Remote PeerIpAddr       State     Type        InterfaceName',
    rule,
    '111    222    10.10.10.2       Down      S_IP_IF     GigabitEthernet0/1/0',
    rule,
    '    Total UP/DOWN Session Number : 0/1',
  ]);
  t.deepEqual(at.type('display bfd configuration all').slice(3), [
    'atob            S_IP_IF        111        -         1        True     False',
    's2              S_IP_PEER      -          -         0        False    False',
    '-'.repeat(80),
    '     Total Commit/Uncommit CFG Number : 1/1',
  ]);
});

test('without BFD there are no sessions: undo asks for the whole word', t => {
  const at = configured();
  at.enter('quit', 'undo bfd s2');
  t.regex(at.type('undo bfd', 'no').join(), /^Warning: This operation will delete all BFD sessions/);
  at.type('undo bfd', 'yes');
  at.enter('commit');
  t.deepEqual(
    at.type('display current-configuration').filter(line => line.includes('bfd')),
    [],
  );
});
