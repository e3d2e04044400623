import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';

const inAaa = () => {
  const operator = desk({ genuine: true }).operator();
  operator.enter('aaa');
  return operator;
};

/** A view of AAA, how it is opened, and whether that is an edit. */
const opened = [
  ['domain huawei', '[*HUAWEI-aaa-domain-huawei]'],
  ['domain default_admin', '[~HUAWEI-aaa-domain-default_admin]'],
  ['authentication-scheme auth1', '[*HUAWEI-aaa-authen-auth1]'],
  ['authentication-scheme default0', '[~HUAWEI-aaa-authen-default0]'],
  ['authorization-scheme author1', '[*HUAWEI-aaa-author-author1]'],
  ['accounting-scheme default', '[~HUAWEI-aaa-accounting-default]'],
  ['recording-scheme r1', '[*HUAWEI-aaa-recording-r1]'],
  ['task-group ospf_tg', '[*HUAWEI-aaa-task-group-ospf_tg]'],
  ['user-group manage-ug', '[~HUAWEI-aaa-user-group-manage-ug]'],
] as const;

for (const [line, prompt] of opened) {
  test(`${line} opens ${prompt}`, t => {
    const operator = inAaa();
    operator.type(line);
    t.is(operator.prompt, prompt);
  });
}

test('a domain has small letters, however it was typed', t => {
  const operator = inAaa();
  operator.enter('domain Huawei');
  t.is(operator.prompt, '[*HUAWEI-aaa-domain-huawei]');
  operator.enter('quit', 'domain HUAWEI', 'block', 'commit');
  t.deepEqual(operator.type('display this'), ['#', ' domain huawei', '  block', '#', 'return']);
});

test('what every router has cannot be deleted', t => {
  const operator = inAaa();
  t.deepEqual(operator.type('undo domain default1'), ['Error: The default domain cannot be deleted.']);
  t.deepEqual(operator.type('undo authentication-scheme DEFAULT'), ['Error: The default scheme cannot be deleted.']);
  t.deepEqual(operator.type('undo task-group manage-tg'), ['Error: The default group manage-tg cannot be deleted.']);
  t.is(operator.prompt, '[~HUAWEI-aaa]');
});

test('a default scheme is displayed as long as it has lines', t => {
  const operator = inAaa();
  operator.enter('authentication-scheme default', 'authentication-mode local', 'commit');
  t.deepEqual(operator.type('display this'), ['#', ' authentication-scheme default', '  authentication-mode local', '#', 'return']);
  operator.enter('undo authentication-mode local', 'commit', 'quit');
  t.deepEqual(operator.type('display this'), ['#', 'aaa', '#', 'return']);
});

test('a file may have what every router has without lines, and it stays', t => {
  const { operator, restore } = desk({ genuine: true });
  const text = ['aaa', ' authentication-scheme default0', ' #', ' domain default_admin', '  block', ' #', ' domain default0'].join('\n');
  const { configuration, failures } = restore(text);
  t.deepEqual(failures, []);
  t.deepEqual(
    [...(configuration.get('aaa')?.children?.keys() ?? [])],
    ['authentication-scheme default0', 'domain default_admin', 'domain default0'],
  );
  t.is(operator().prompt, '[~HUAWEI]');
});

test('a domain may use a scheme of the router at once, and another only when there is one', t => {
  const operator = inAaa();
  operator.enter('domain d1', 'authentication-scheme default', 'commit', 'authentication-scheme auth1');
  t.deepEqual(operator.type('commit'), [
    'authentication-scheme auth1',
    'Error: The referenced object (authentication-scheme auth1) does not exist.',
  ]);
  operator.enter('quit', 'authentication-scheme AUTH1', 'quit', 'commit');
  operator.enter('undo authentication-scheme auth1');
  t.true(operator.type('commit')[1]?.startsWith('Error: '), 'it is bound to a domain');
});
