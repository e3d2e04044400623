import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

test('a group keeps lines for interfaces by a pattern of their names, and none of them takes effect', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const line of ['command group g1', 'interface <Loopback.>', 'ip address 10.1.1.1 32']) t.deepEqual(operator.type(line), [], line);
  t.is(operator.prompt, '[*HUAWEI-group-g1-<Loopback.>]');
  operator.type('quit');
  t.deepEqual(operator.type('display this command group candidate'), [
    'command group g1',
    ' interface <Loopback.>',
    '  ip address 10.1.1.1 32',
  ]);
  operator.type('end-group', 'yes');
  t.is(operator.prompt, '[~HUAWEI]');
  t.notRegex(operator.type('display ip interface brief').join('\n'), /10\.1\.1\.1/);
  t.regex(
    operator.type('display current-configuration').join('\n'),
    /\ncommand group g1\n interface <Loopback\.>\n {2}ip address 10\.1\.1\.1/,
  );
});

test('what undoes an interface in a group leaves that of the router alone', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const line of ['interface LoopBack1', 'quit', 'commit', 'command group g1', 'interface LoopBack1', 'quit']) operator.type(line);
  t.deepEqual(operator.type('undo interface LoopBack1'), []);
  operator.type('end-group', 'yes');
  t.regex(operator.type('display current-configuration').join('\n'), /\ninterface LoopBack1\n/);
});

test('a group that is there is applied once the question is answered, each by a line of its own', t => {
  const operator = deskOf({ view: 'system' }).operator();
  t.deepEqual(operator.type('apply-command-group g1', 'yes'), ['Error: The command group does not exist.']);
  for (const line of ['command group g1', 'quit', 'command group g2', 'quit', 'commit', 'interface LoopBack1']) operator.type(line);
  operator.type('apply-command-group G1 g2', 'yes');
  operator.type('commit');
  t.deepEqual(operator.type('display this'), [
    '#',
    'interface LoopBack1',
    ' apply-command-group g1',
    ' apply-command-group g2',
    '#',
    'return',
  ]);
  operator.type('undo apply-command-group g1');
  operator.type('commit');
  t.deepEqual(operator.type('display this'), ['#', 'interface LoopBack1', ' apply-command-group g2', '#', 'return']);
});

test('secrets of a group are kept as cipher text', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const line of ['command group g1', 'interface <Loopback.>']) operator.type(line);
  operator.type('ospf authentication-mode simple plain Secret-123456');
  operator.type('quit');
  t.notRegex(operator.type('display this command group candidate').join('\n'), /Secret-123456/);
});

test('what is left by abort was never there', t => {
  const operator = deskOf({ view: 'system' }).operator();
  operator.type('command group g1');
  operator.type('abort');
  t.is(operator.prompt, '[~HUAWEI]');
});
