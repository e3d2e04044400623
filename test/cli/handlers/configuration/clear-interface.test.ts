import test from 'ava';
import { section } from '../../../../src/config/configuration.ts';
import { desk } from '../../../support/configuration-desk.ts';

const question = 'Warning: All running configurations of the interface will be cleared immediately. Continue? [Y/N]:';
const ge = 'interface GigabitEthernet0/1/0';
const saved = [
  'sysname R1',
  '#',
  ge,
  ' description to core',
  ' ip address 10.0.0.1 255.255.255.0',
  '#',
  'interface LoopBack0',
  '#',
  'return',
];

/** A router that was started with two interfaces in its file; two log-ins in the system view. */
function two(recovering = false) {
  const files = { 'a.cfg': Buffer.from(saved.join('\r\n')) };
  const router = desk({ genuine: true, files, nextStartup: 'cfcard:/a.cfg', recovering });
  return { router, console: router.operator(), other: router.operator('vty0'), lines: () => section(router.running, [ge])?.size };
}

test('an interface is cleared at once after a question, and stays', t => {
  const { console, lines } = two();
  console.type('interface GigabitEthernet 0/1/0');
  t.is(console.prompt, '[~R1-GigabitEthernet0/1/0]');
  t.deepEqual(console.type('clear configuration this', 'no'), [question]);
  t.is(lines(), 2);
  t.deepEqual(console.type('clear configuration this', 'yes'), [question]);
  t.is(lines(), 0);
  t.is(console.prompt, '[~R1-GigabitEthernet0/1/0]');
});

test('what is cleared waits for no commit, and leaves what others have not committed', t => {
  const { console, other, lines } = two();
  other.enter('sysname OTHER');
  t.deepEqual(console.type('clear configuration interface gigabitethernet 0/1/0', 'yes'), [question]);
  t.is(lines(), 0);
  t.is(other.prompt, '[*R1]');
  t.deepEqual(console.type('clear configuration interface GigabitEthernet0/1/9'), ['Error: The interface does not exist.']);
});

test('an interface is cleared by its name in the system view, and by itself in its own view alone', t => {
  const { console } = two();
  t.true(console.type('clear configuration this').at(-1)?.startsWith('Error: '));
  t.false(console.help('clear configuration ').some(line => line.includes('this')));
  console.type('interface LoopBack 0');
  t.true(console.help('clear configuration ').some(line => line.includes('this')));
});

test('nothing is cleared while another has the configuration for themselves, or tries one', t => {
  const { console, other, lines } = two();
  other.enter('configuration exclusive');
  t.deepEqual(console.type('clear configuration interface GigabitEthernet0/1/0', 'yes'), [
    question,
    'Error: The configuration is locked by other user. [Session ID = 2]',
  ]);
  t.is(lines(), 2);
});

test('nothing is cleared while the configuration is being built', t => {
  t.deepEqual(two(true).console.type('clear configuration interface GigabitEthernet0/1/0'), [
    'Error: The system is busy in building configuration. Please wait for a moment...',
  ]);
});
