import { loggedIn, type TestBench, type World } from './booted-router.ts';

/** A router that lets `operator1` in by Telnet on 21 virtual terminals. */
export function openToTelnet(world?: World): TestBench {
  const bench = loggedIn(world);
  bench.type('system-view', ...lines, 'commit', 'return');
  return bench;
}

const lines = [
  'telnet server enable',
  'user-interface maximum-vty 21',
  'aaa',
  'local-user operator1 password irreversible-cipher Hello-13579',
  'local-user operator1 service-type telnet',
  'local-user operator1 level 3',
  'quit',
  'user-interface vty 0 20',
  'authentication-mode aaa',
  'protocol inbound telnet',
];
