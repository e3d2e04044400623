import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

test('an assistant has one condition, and holds commands of several words', t => {
  const { type, enter } = deskOf({ view: 'system' }).operator();
  enter('ops', 'assistant outputAlarm', 'condition alarm level eq major', 'condition timer cron 0/10 * * * * *');
  enter('execute 2 command output-alarm slot 9 index 1 level eq major', 'execute 1 batch-file night.bat');
  type('commit');
  t.is(type('display this').filter(line => line.includes('condition')).length, 1);
  t.true(type('display this').some(line => line.endsWith('execute 2 command output-alarm slot 9 index 1 level eq major')));
});

test('what an assistant executes is displayed by its priority, in whichever order it was typed', t => {
  const { type, enter } = deskOf({ view: 'system' }).operator();
  enter('ops', 'assistant task');
  for (const priority of ['2', '10', '1', '1.5']) enter(`execute ${priority} command reboot`);
  enter('condition alarm level eq major', 'commit');
  t.deepEqual(
    type('display this').flatMap(line => /condition|execute \S+/.exec(line)?.[0] ?? []),
    ['condition', 'execute 1', 'execute 1.5', 'execute 2', 'execute 10'],
  );
});

test('an assistant that is taken back is gone with what is in it', t => {
  const { type, enter, prompt } = deskOf({ view: 'system' }).operator();
  t.is(prompt, '[~HUAWEI]');
  enter('ops', 'assistant task', 'execute 1 command reboot', 'quit', 'undo assistant task');
  type('commit');
  t.false(type('display this').some(line => line.includes('assistant task')));
});

test('every comparison of a notification is taken, and the last one stands', t => {
  const { type, enter } = deskOf({ view: 'system' }).operator();
  enter('ops', 'assistant task');
  for (const how of ['eq', 'ne', 'lt', 'le', 'gt', 'ge']) t.deepEqual(type(`condition snmp-notification oid 1.3.6.1 ${how} 222`), []);
  type('commit');
  t.true(type('display this').some(line => line.endsWith('oid 1.3.6.1 ge 222')));
});
