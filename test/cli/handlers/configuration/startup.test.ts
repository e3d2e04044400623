import test from 'ava';
import { messages } from '../../../../firmware-model/messages.ts';
import { lastFile, nameError, withFile } from './configured.ts';

test('the next startup takes a file that is there and can be read', t => {
  const { router, console } = withFile('a.cfg', lastFile);
  t.deepEqual(console.type('startup saved-configuration a.cfg'), ['Info: Succeeded in setting the configuration for booting system.']);
  t.is(router.board.nextStartup.savedConfiguration, 'cfcard:/a.cfg');
});

test('the next startup takes no file that is missing, damaged, binary or no configuration file', t => {
  const { router, console } = withFile('a.cfg', lastFile);
  router.cfCard.write('bad.zip', new Uint8Array(40));
  router.cfCard.write('b.dat', new Uint8Array(40));
  const answer = (name: string) => console.type(`startup saved-configuration ${name}`);
  t.deepEqual(answer('none.cfg'), ["Error: File can't be found."]);
  t.deepEqual(answer('bad.zip'), ['Error: The configuration file cfcard:/bad.zip is damaged.']);
  t.deepEqual(answer('b.dat'), ['Error: The binary format of cfcard:/b.dat is not supported.']);
  t.deepEqual(answer('a.text'), [nameError]);
  t.deepEqual(router.events, []);
});

test('display startup has the columns of the manual, NULL for no file', t => {
  const { console } = withFile('a.cfg', lastFile);
  console.type('startup saved-configuration a.cfg');
  t.deepEqual(console.type('display startup'), [
    'MainBoard                               :',
    '  Configured startup system software    : cfcard:/V800R012C10SPC300.cc',
    '  Startup system software               : cfcard:/V800R012C10SPC300.cc',
    '  Next startup system software          : cfcard:/V800R012C10SPC300.cc',
    '  Startup saved-configuration file      : NULL',
    '  Next startup saved-configuration file : cfcard:/a.cfg',
    '  Startup paf file                      : default ',
    '  Next startup paf file                 : default ',
    '  Startup patch package                 : NULL',
    '  Next startup patch package            : NULL',
  ]);
});

test('resetting the saved configuration unsets the file and leaves it on the card', t => {
  const { router, console } = withFile('a.cfg', lastFile, { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('reset saved-configuration', 'no'), messages['reset-saved-question'].text.split('\n'));
  t.is(router.board.nextStartup.savedConfiguration, 'cfcard:/a.cfg');
  t.deepEqual(console.type('reset saved-configuration', 'yes').slice(2), messages['reset-saved'].text.split('\n'));
  t.is(router.board.nextStartup.savedConfiguration, null);
  t.truthy(router.cfCard.stat('a.cfg'));
  t.deepEqual(console.type('reset saved-configuration', 'yes').slice(2), [messages['next-startup-missing'].text]);
});

test('a configuration just saved is the same as its file, whenever it was updated', t => {
  const { console } = withFile('a.cfg', ['!Software Version V8', ...lastFile], { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('compare configuration'), ['Building configuration...', messages['comparison-same'].text]);
  t.deepEqual(console.type('compare configuration a.cfg'), ['Building configuration...', messages['comparison-same-as-file'].text]);
});

test('a comparison shows nine lines of each from the first difference, with their line numbers', t => {
  const others = Array.from({ length: 20 }, (_, index) => ` line ${index}`);
  const { console } = withFile('a.cfg', ['#', 'sysname R1', '#', 'group g1', ...others], { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('compare configuration'), [
    'Building configuration...',
    messages['comparison-differs'].text,
    '====== Current configuration line 7 ======',
    ' mode fast',
    '#',
    'return',
    '',
    '====== Configuration file line 5 ======',
    ...others.slice(0, 9),
  ]);
});
