import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';

const code = [
  '30470240 C4989BF0 416DA8F2 2675910D 7F2997E8',
  '5573A35D 0163FD4A FAC39A6E 0F45F325 A4E3AA1D',
  '54692B04 C6A28D3D C58DE2E8 E0D58D65 7A25CF92',
  'A74D21F9 E917182B 0203010001',
];

test('the views of a key follow each other as the manual’s examples have them', t => {
  const operator = desk({ genuine: true }).operator();
  t.deepEqual(operator.type('rsa peer-public-key rsakey001'), [
    'Enter "RSA public key" view, and you can return the system view with "peer-public-key end".',
  ]);
  t.is(operator.prompt, '[*HUAWEI-rsa-public-key]');
  t.deepEqual(operator.type('public-key-code begin'), [
    'Enter "RSA key code" view, and you can return the last view with "public-key-code end".',
  ]);
  t.is(operator.prompt, '[*HUAWEI-rsa-public-key-rsa-key-code]');
  operator.enter(...code, 'public-key-code end');
  t.is(operator.prompt, '[*HUAWEI-rsa-public-key]');
  operator.enter('peer-public-key end', 'commit');
  t.is(operator.prompt, '[~HUAWEI]');
  t.deepEqual(operator.type('display rsa peer-public-key brief')[3], '       512       rsakey001');
});

test('a key is displayed as a file has it, and what a file has is the same key', t => {
  const first = desk({ genuine: true });
  const operator = first.operator();
  operator.type('rsa peer-public-key key1');
  operator.type('public-key-code begin');
  operator.enter(...code, 'public-key-code end', 'peer-public-key end', 'commit');
  const shown = operator.type('display current-configuration');
  const at = shown.indexOf('rsa peer-public-key key1');
  t.deepEqual(shown.slice(at, at + 8), [
    'rsa peer-public-key key1',
    ' public-key-code begin',
    ...code.map(line => `  ${line}`),
    ' public-key-code end',
    'peer-public-key end',
  ]);
  t.deepEqual(first.restore(shown.join('\n')).failures, []);
});

test('a text that is no key is dropped, and another key of the name is undone whatever its letters', t => {
  const operator = desk({ genuine: true }).operator();
  operator.type('rsa peer-public-key key1');
  operator.type('public-key-code begin');
  operator.enter('30470240');
  t.deepEqual(operator.type('public-key-code end'), ['Error: The public key is invalid.']);
  operator.enter('peer-public-key end', 'undo rsa peer-public-key KEY1');
  t.is(operator.prompt, '[~HUAWEI]');
  t.deepEqual(operator.type('undo rsa peer-public-key key1'), ['Error: The peer public key does not exist.']);
});

const sm2Code = [
  '0474F110 F90F131B B6F6D929 9A23A41E F1AB1666',
  'AC4BE4EE EF2CD876 2B633F80 DD5CF42F 147A722F',
  'DE527F39 247F3744 C23296BE FE3BE502 EEF7D9EC',
];

test('a key of SM2 is a point of its curve, and nothing else is one', t => {
  const operator = desk({ genuine: true }).operator();
  t.deepEqual(operator.type('sm2 peer-public-key sm2key001'), [
    'Enter "SM2 public key" view, return system view with "peer-public-key end".',
  ]);
  operator.type('public-key-code begin');
  t.is(operator.prompt, '[*HUAWEI-sm2-public-key-sm2-key-code]');
  operator.enter(...sm2Code, 'BC28A576 7E', 'public-key-code end', 'peer-public-key end', 'commit');
  t.is(operator.type('display sm2 peer-public-key brief')[3], '256    sm2key001'.padEnd(32));
  t.deepEqual(operator.type('display sm2 peer-public-key name sm2key001').slice(-2), [`    ${sm2Code[2]}`, '    BC28A576 7E']);
  operator.type('sm2 peer-public-key other');
  operator.type('public-key-code begin');
  operator.enter(...sm2Code, 'BC28A576 7F');
  t.deepEqual(operator.type('public-key-code end'), ['Error: The public key is invalid.']);
});
