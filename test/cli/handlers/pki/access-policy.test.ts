import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

const inSystemView = () => deskOf({ view: 'system', unanswered: 'no' }).operator();

test('undo attribute all and undo rule all leave group and policy behind, empty', t => {
  const operator = inSystemView();
  operator.enter('pki certificate attribute-group g', 'attribute 2 subject-name dn ctn b', 'attribute 1 alt-subject-name ip equ 1.1.1.1');
  operator.enter('commit');
  t.deepEqual(
    operator.type('display this').filter(line => /attribute \d/.test(line)),
    [' attribute 1 alt-subject-name ip equ 1.1.1.1', ' attribute 2 subject-name dn ctn b'],
  );
  operator.enter('quit', 'pki certificate access-control-policy p', 'rule 1 permit g', 'rule 2 deny g', 'commit');
  operator.enter('undo rule all', 'quit', 'pki certificate attribute-group g', 'undo attribute all', 'commit');
  t.deepEqual(
    operator.type('display current-configuration').filter(line => /attribute|rule|access/.test(line)),
    ['pki certificate attribute-group g', 'pki certificate access-control-policy p'],
  );
});

test('a rule of a group that does not exist is not committed', t => {
  const operator = inSystemView();
  operator.enter('pki certificate access-control-policy p', 'rule 1 permit nowhere');
  t.regex(operator.type('commit').join('\n'), /rule 1 permit nowhere\n[\s\S]*nowhere/);
});

test('an attribute group that a rule names cannot be removed', t => {
  const operator = inSystemView();
  operator.enter(
    'pki certificate attribute-group g',
    'quit',
    'pki certificate access-control-policy p',
    'rule 1 permit g',
    'commit',
    'quit',
  );
  operator.enter('undo pki certificate attribute-group g');
  t.regex(operator.type('commit').join('\n'), /rule 1 permit g/);
});
