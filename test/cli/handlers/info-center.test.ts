import test from 'ava';
import { operator } from '../../support/operator.ts';

test('display channel says what the console lets through', t => {
  t.deepEqual(operator().type('display channel 0'), [
    'channel number:0, channel name:console',
    'ModuID   Name     Enable LogLevel     Enable TrapLevel    Enable DebugLevel',
    'ffffffff default  Y      warning      Y      debugging     Y     debugging',
  ]);
});

test('a channel is found by its name in any letters, and all of them are shown without one', t => {
  t.deepEqual(operator().type('display channel LOGBUFFER').slice(0, 1), ['channel number:4, channel name:logbuffer']);
  t.deepEqual(operator().type('display channel logbuffer').slice(2), [
    'ffffffff default  Y      warning      N      debugging     N     debugging',
  ]);
  t.is(operator().type('display channel').length, 30);
  t.deepEqual(operator().type('display channel nowhere'), ['Error: The channel does not exist.']);
});

test('a channel that was named has its name after the commit', t => {
  const at = operator({ view: 'system' });
  at.enter('info-center channel 0 name execconsole');
  t.is(at.type('display channel 0')[0], 'channel number:0, channel name:console');
  at.enter('commit');
  t.is(at.type('display channel execconsole')[0], 'channel number:0, channel name:execconsole');
  at.enter('undo info-center channel 0', 'commit');
  t.is(at.type('display channel 0')[0], 'channel number:0, channel name:console');
});

test('the information centre is on by default, and only that it is off stands in the configuration', t => {
  const at = operator({ view: 'system' });
  at.enter('undo info-center enable', 'commit');
  t.true(at.type('display current-configuration').includes('undo info-center enable'));
  at.enter('info-center enable', 'commit');
  t.false(at.type('display current-configuration').some(line => line.includes('info-center')));
});
