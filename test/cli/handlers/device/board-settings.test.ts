import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('settings of boards that need no commit are kept and shown', t => {
  const console = operator();
  console.type('system-view');
  t.deepEqual(console.type('display pic power-on-delay'), ['get power-on-delay time:20min!']);
  t.deepEqual(console.type('pic power-on-delay 30'), ['Operation success!']);
  t.deepEqual(console.type('display pic power-on-delay'), ['get power-on-delay time:30min!']);
  t.deepEqual(console.type('display board power-on-delay'), ['get power-on-delay time:20min!']);
  console.type('high-temperature power-off enable');
  t.deepEqual(console.type('display high-temperature power-off status'), ['High-temperature power-off status: ENABLE.']);
  console.type('set auto-upgrade model cancel');
  t.deepEqual(console.type('display auto-upgrade model'), ['The auto-upgrade state is close.']);
  t.is(console.prompt, '[~HUAWEI]');
});

test('the energy mode waits for its commit', t => {
  const console = operator();
  console.type('system-view');
  console.type('set energy-mode mode deep');
  t.deepEqual(console.type('display energy-mode mode'), ["The device's current energy-mode: standard"]);
  console.type('commit');
  t.deepEqual(console.type('display energy-mode mode'), ["The device's current energy-mode: deep"]);
});

test('another forwarding mode is that of the next start', t => {
  const console = operator();
  console.type('system-view immediately');
  console.type('set service-mode forwarding-mode enhance');
  t.deepEqual(console.type('display service-mode forwarding-mode'), [
    'Current startup forwarding-mode of the device: compatible',
    'Next startup forwarding-mode of the device: enhance',
  ]);
});

test('of access points and chassis of a cluster there is none', t => {
  const console = operator();
  for (const line of [
    'display health ap-id 2000',
    'display device ap-id 1024',
    'display fan ap-id 1024',
    'check system-software ap-id 1024 startup',
  ])
    t.deepEqual(console.type(line), ['Error: The AP does not exist.'], line);
  t.deepEqual(console.type('display health chassis clc1'), ['Error: The chassis does not exist.']);
});

test('filters that were cleaned have the whole cycle before them', t => {
  const console = operator();
  console.type('reset dustproof run-time');
  t.true(console.type('display dustproof').includes('Up to last clean days     : 101(days)'));
});
