import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('a trial of the licence is asked for, lasts 90 days, and is over for good once it is ended', t => {
  const console = operator();
  t.true(console.type('display license trial').includes(' License trial status              : Disable'));
  console.type('license trial enable', 'yes');
  t.true(console.type('display license trial').includes(' Remain days                       : 90'));
  t.deepEqual(console.type('display license state trial'), ['Info: Current license state is Trial. The trial days remains 90 days.']);
  console.type('license trial disable', 'yes');
  t.true(console.type('display license trial').includes(' License trial status              : Disable'));
  t.deepEqual(console.type('license trial enable'), ['Error: The trial of the license has already been used.']);
});

test('three emergencies are all there are', t => {
  const console = operator();
  for (let count = 1; count <= 3; count += 1) console.type('license emergency', 'yes');
  t.deepEqual(console.type('license emergency'), ['Error: The emergency cannot be started again.']);
  t.true(console.type('display license emergency').includes(' Remain times                      : 0'));
});

test('a switch to the cloud ends the emergency, and is shown', t => {
  const console = operator();
  console.type('license emergency', 'yes');
  t.is(console.type('license switch cloud mode', 'yes', 'yes').at(-1), 'Info: Succeeded in switching to the cloud mode.');
  t.deepEqual(console.type('display license mode'), [' License mode      : cloud']);
  t.true(console.type('display license emergency').includes(' License emergency status          : Disable'));
  console.type('license switch common mode', 'yes');
  t.deepEqual(console.type('display license mode'), [' License mode      : common']);
});

test('ports of licences are those of the chassis, by slot, and none is in use', t => {
  const console = operator();
  const all = console.type('display license resource usage port-srv6 all').filter(line => line.endsWith('No allocated'));
  t.true(all.length > 0);
  const one = console.type('display license resource usage port-srv6 slot 1').filter(line => line.endsWith('No allocated'));
  t.true(one.length < all.length && one.every(line => line.startsWith('1/')));
  t.false(console.type('display license resource usage port-srv6 all active').some(line => line.endsWith('No allocated')));
});

test('without a licence there is nothing to export', t => {
  t.deepEqual(operator().type('license export a.zip'), ['Error: No license is active.']);
});
