import test from 'ava';
import { hostName } from '../../src/config/host-name.ts';
import { deskOf } from '../support/desk.ts';

/** An operator in the user view of a router with these aliases. */
function withAliases(...aliases: readonly string[]) {
  const at = deskOf({ view: 'system' }).operator();
  at.enter('command alias', ...aliases, 'commit');
  at.inUserView();
  return at;
}

const show = 'alias show command display';
const showFilter = 'alias showif parameter $word $what command "display current-configuration | $what $word"';

test('an alias stands for its command, with all that is typed behind it', t => {
  const at = withAliases(show);
  t.deepEqual(at.type('show clock'), at.type('display clock'));
  t.deepEqual(at.type('SHOW clo | include Zone').slice(1), ['Time Zone(DefaultZoneName) : UTC']);
  t.is(at.prompt, '<HUAWEI>');
});

test('the view of aliases, and what the configuration says of them', t => {
  const at = deskOf({ view: 'system' }).operator();
  at.enter('command alias');
  t.is(at.prompt, '[~HUAWEI-cmdalias]');
  at.enter(show, 'alias Zone command "display clock"', 'commit');
  t.deepEqual(at.type('display this'), [
    '#',
    'command alias',
    ' alias show command display',
    ' alias Zone command "display clock"',
    '#',
    'return',
  ]);
  at.enter('undo alias zone', 'commit');
  t.deepEqual(at.type('display command alias'), ['  show = display']);
  at.enter('quit', 'undo command alias', 'commit');
  t.deepEqual(at.type('display command alias'), []);
});

test('parameters of an alias are put where the command has them', t => {
  const at = withAliases(showFilter);
  t.deepEqual(at.type('showif sysname include').slice(1), ['sysname HUAWEI']);
  t.deepEqual(at.type('display command alias'), ['  showif $word $what = display current-configuration | $what $word']);
});

test('an alias whose parameters were not all typed is a command that is incomplete', t => {
  t.is(withAliases(showFilter).type('showif sysname').at(-1), "Error: Incomplete command found at '^' position.");
});

test('an alias is none before the commit, and none where the terminal wants none', t => {
  const at = deskOf({ view: 'system' }).operator();
  at.enter('command alias', show);
  t.is(at.type('show clock').at(-1), "Error: Unrecognized command found at '^' position.");
  at.enter('commit');
  at.inUserView();
  at.enter('undo terminal command alias');
  t.is(at.type('show clock').at(-1), "Error: Unrecognized command found at '^' position.");
  t.deepEqual(at.type('display terminal command alias'), ['Info: Current terminal command alias is off.']);
  at.enter('terminal command alias');
  t.is(at.type('show clock').length, 3);
  at.enter('mmi-mode enable');
  t.is(at.type('show clock').at(-1), "Error: Unrecognized command found at '^' position.");
});

test('an alias may stand for another, sixteen of them, but not in a ring', t => {
  const chain = Array.from({ length: 17 }, (_, at) => `alias a${at} command ${at === 0 ? 'display' : `a${at - 1}`}`);
  const at = withAliases(...chain, 'alias ring command round', 'alias round command ring');
  t.is(at.type('a15 clock').length, 3);
  t.is(at.type('a16 clock').at(-1), "Error: Unrecognized command found at '^' position.");
  t.is(at.type('ring').at(-1), "Error: Unrecognized command found at '^' position.");
});

test('help and Tab behind an alias are those of its command', t => {
  const at = withAliases(show);
  t.deepEqual(at.help('show clo'), at.help('display clo'));
  t.deepEqual(at.help('show '), at.help('display '));
  t.is(at.tab('show cloc').text, 'show clock ');
});

test('the history has what was typed, and the caret stands under it', t => {
  const at = withAliases(show);
  t.deepEqual(at.type('show nothing'), [`${' '.repeat(13)}^`, "Error: Unrecognized command found at '^' position."]);
  t.is(at.session.history.at(-1), 'show nothing');
});

test('what cannot be an alias is refused', t => {
  const at = deskOf({ view: 'system' }).operator();
  at.enter('command alias');
  t.deepEqual(at.type('alias 1show command display'), ['Error: The alias must begin with a letter.']);
  t.deepEqual(at.type('alias show parameter x$ command display'), ['Error: A parameter must begin with $.']);
  const differ = ['Error: The command must end with the parameters of the alias, each once.'];
  t.deepEqual(at.type('alias show parameter $a command "display $a $a"'), differ);
  t.deepEqual(at.type('alias show parameter $a $b command "display $b"'), differ);
  t.deepEqual(at.type('alias show parameter $a $b command "display $b x $a"'), differ);
});

test('a saved configuration is read without the aliases that it has', t => {
  const saved = ['#', 'command alias', ' alias sysname command display', '#', 'sysname R1', '#', 'return'];
  const { configuration, failures } = deskOf({}).restore(saved.join('\n'));
  t.deepEqual(failures, []);
  t.is(hostName(configuration), 'R1');
});
