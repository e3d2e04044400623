import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

test('the software of every board with a processor is what the package has for it', t => {
  const lines = deskOf({}).operator().type('check system-software running');
  t.is(lines[3], 'Slot#        Type   Item       PKG-SHA256-HASH      RUNNING-SHA256-HASH  Result');
  t.regex(lines[5] ?? '', /^9 {12}MPU {4}Bios {7}([0-9a-f]{20}) \1 PASS$/);
  t.regex(lines[8] ?? '', /^ {31}([0-9a-f]{4}) {17}\1/);
  t.is(lines.filter(line => line.endsWith(' PASS')).length, 7);
});

test('a board without power is not looked at', t => {
  const { type } = deskOf({}).operator();
  type('power off slot 2', 'yes');
  t.is(type('check system-software running').filter(line => line.endsWith(' PASS')).length, 6);
});

test('the product adaptive file limits the number of VTYs', t => {
  const { type } = deskOf({}).operator();
  t.is(type('display paf')[4], `SPEC_MAX_VTY_NUM              21                   Most VTYs that there may be`);
  t.deepEqual(type('display paf verbose').slice(7, 12), [
    'SPEC_MAX_VTY_NUM',
    'Value        : 21',
    'Default value: 21',
    'Min value    : 0',
    'Max value    : 32',
  ]);
});
