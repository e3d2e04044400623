import test from 'ava';
import { operator } from '../../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

function configured() {
  const at = inSystemView();
  at.enter('acl 3000', 'quit', 'traffic classifier c1', 'if-match acl 3000', 'quit', 'traffic classifier c2 operator and', 'quit');
  at.enter('traffic behavior b1', 'remark dscp cs5', 'car cir 50000', 'quit', 'traffic policy p1');
  at.enter('classifier c1 behavior b1', 'classifier c2 behavior b1 precedence 7', 'quit');
  at.enter('interface GigabitEthernet0/1/0', 'traffic-policy p1 inbound', 'commit', 'quit');
  return at;
}

test('templates have their views, and the configuration says what goes without saying', t => {
  const at = inSystemView();
  for (const [line, prompt] of [
    ['traffic classifier c1', '[*HUAWEI-classifier-c1]'],
    ['traffic behavior b1', '[*HUAWEI-behavior-b1]'],
    ['traffic policy p1', '[*HUAWEI-trafficpolicy-p1]'],
  ] as const) {
    at.enter(line);
    t.is(at.prompt, prompt);
    at.enter('quit');
  }
  const lines = configured().type('display current-configuration');
  for (const line of ['traffic classifier c1 operator or', 'traffic classifier c2 operator and', ' classifier c1 behavior b1 precedence 1'])
    t.true(lines.includes(line), line);
});

test('a classifier has a place of its own in its policy', t => {
  const at = configured();
  at.enter('traffic policy p1');
  t.deepEqual(at.type('classifier c1 behavior b1 precedence 7'), ['Error: The precedence has been used by another classifier.']);
  t.is(at.type('classifier c1 behavior b1 precedence 5120').at(-1), "Error: Wrong parameter found at '^' position.");
});

test('a policy needs its classifiers and behaviors at commit, an interface its policy, and what is named stays', t => {
  const at = configured();
  at.enter('interface GigabitEthernet0/1/1', 'traffic-policy p2 inbound');
  t.is(at.type('commit').at(-1), 'Error: The referenced object (traffic policy p2) does not exist.');
  at.enter('undo traffic-policy inbound', 'quit', 'undo traffic behavior b1');
  t.regex(at.type('commit').at(-1) ?? '', /^Error: The object is in use/);
  const other = configured();
  other.enter('undo traffic policy p1');
  t.is(other.type('commit').at(-1), 'Error: The object is in use and cannot be deleted (traffic-policy p1 inbound).');
});

test('displays have what is configured, in the layouts of the manual', t => {
  const at = configured();
  t.deepEqual(at.type('display traffic classifier user-defined'), [
    'User Defined Classifier Information:',
    '    Total: 10239  Created: 2     Free: 10237',
    '   Classifier: c1',
    '    Description: ',
    '    Operator: or',
    '    Rule(s) : ',
    '      if-match acl 3000',
    ' ',
    '   Classifier: c2',
    '    Description: ',
    '    Operator: and',
    '    Rule(s) : ',
  ]);
  t.deepEqual(at.type('display traffic policy user-defined p1 classifier c1'), [
    'User Defined Traffic Policy Information:',
    '    Policy: p1',
    '      Description: ',
    '      Step: 1',
    '      Unshare-mode',
    '      Classifier: c1 Precedence: 1',
    '        Behavior: b1',
    '        Marking:',
    '          remark dscp cs5',
    '        Committed Access Rate:',
    '          CIR 50000 (Kbps), PIR 0 (Kbps), CBS 9350000 (byte), PBS 0 (byte)',
    '          Conform Action: pass',
    '          Yellow  Action: pass',
    '          Exceed  Action: discard',
    '',
  ]);
  t.deepEqual(at.type('display traffic behavior user-defined b1').slice(0, 3), [
    'User Defined Behavior Information:',
    '    Behavior: b1',
    '      Description: ',
  ]);
  t.deepEqual(at.type('display traffic behavior user-defined b9'), ['Error: The specified traffic behavior does not exist.']);
  t.deepEqual(at.type('display traffic policy interface brief gi0/1/0'), [
    'Interface                      InboundPolicy          OutboundPolicy',
    'GigabitEthernet0/1/0            p1                     -',
  ]);
});
