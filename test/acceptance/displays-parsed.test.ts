import test from 'ava';
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestBench } from '../support/booted-router.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianPython, requires } from '../support/tools.ts';

const beside = (name: string): string => fileURLToPath(new URL(`../../../test/acceptance/${name}`, import.meta.url));
const templates = beside('templates');

type Row = Readonly<Record<string, string>>;
type Read = Readonly<Record<string, readonly Row[]>>;

/** A router with an address and a static route, an hour and some minutes after power-on. */
function routerInUse(): TestBench {
  const bench = new TestBench().powerOn();
  bench.clock.advance(75 * 60_000);
  bench.firstLogin();
  bench.type('screen-length 0 temporary', 'system-view', 'interface GigabitEthernet0/1/0', 'description to the core');
  bench.type('mtu 4000', 'ip address 192.0.2.1 24', 'quit', 'interface GigabitEthernet0/1/1', 'shutdown', 'quit');
  bench.type('ip route-static 198.51.100.0 24 192.0.2.9', 'commit', 'return');
  return bench;
}

/** What a line brings to the screen, as a client has it: without echo and prompt. */
function shown(bench: TestBench, line: string): string {
  return bench.type(line).replaceAll('\r', '').split('\n').slice(1, -1).join('\n');
}

/** Every template's command is typed and its display read with it. */
function readAll(bench: TestBench): Read {
  const displays = temporaryFolder();
  for (const file of readdirSync(templates)) {
    const name = basename(file, '.textfsm');
    writeFileSync(join(displays, `${name}.txt`), `${shown(bench, commandOf(name))}\n`);
  }
  const json = execFileSync(debianPython, [beside('clients/parse-with-textfsm.py'), templates, displays], { encoding: 'utf8' });
  return JSON.parse(json) as Read;
}

const commandOf = (name: string): string => name.replaceAll(/-(?!table)/g, ' ');

requires(test, 'textfsm')('TextFSM reads every display, and what it reads is so', t => {
  const bench = routerInUse();
  const read = readAll(bench);
  const rowsOf = (name: string): readonly Row[] => read[name] ?? [];
  const portOf = (name: string, port: string): Row | undefined => rowsOf(name).find(row => row['INTERFACE'] === port);

  const version = { VERSION: '8.200', PRODUCT: 'NE40E', RELEASE: 'V800R012C10SPC300', MODEL: 'NE40E-X8A' };
  t.like(rowsOf('display-version'), [{ ...version, UPTIME: '0 day, 1 hour, 15 minutes' }]);

  const slots = rowsOf('display-device').map(row => row['SLOT']);
  t.true(slots.length > 5 && new Set(slots).size === slots.length, 'every board once');
  t.true(rowsOf('display-device').every(row => row['MODEL'] === 'NE40E-X8A' && row['STATUS'] === 'Normal'));
  t.deepEqual(
    rowsOf('display-device').flatMap(row => (row['TYPE'] === 'MPU' ? [row['PRIMARY']] : [])),
    ['Master'],
  );

  t.like(portOf('display-interface-brief', 'GigabitEthernet0/1/0'), { PHY: 'up', PROTOCOL: 'up', INUTI: '0%', INERRORS: '0' });
  t.is(portOf('display-interface-brief', 'GigabitEthernet1/0/0')?.['SPEED'], '10G', 'which sticks to the name here alone');
  t.like(portOf('display-interface-brief', 'GigabitEthernet0/1/1'), { PHY: '*down', PROTOCOL: 'down' });
  t.like(portOf('display-ip-interface-brief', 'GigabitEthernet0/1/0'), { ADDRESS: '192.0.2.1/24', PROTOCOL: 'up', VPN: '--' });
  t.like(portOf('display-ip-interface-brief', 'GigabitEthernet0/1/1'), { ADDRESS: 'unassigned', PHYSICAL: '*down' });
  t.like(portOf('display-interface', 'GigabitEthernet0/1/0'), { DESCRIPTION: 'to the core', MTU: '4000', ADDRESS: '192.0.2.1/24' });
  t.is(portOf('display-interface', 'GigabitEthernet0/1/1')?.['STATE'], 'Administratively DOWN');
  const names = (name: string): readonly unknown[] => rowsOf(name).map(row => row['INTERFACE']);
  t.deepEqual(names('display-interface'), names('display-interface-brief'), 'the same ports in the same order');

  const mac = portOf('display-interface', 'GigabitEthernet0/1/0')?.['MAC'];
  t.like(rowsOf('display-arp-all'), [{ ADDRESS: '192.0.2.1', MAC: mac, EXPIRE: '', TYPE: 'I -', INTERFACE: 'GE0/1/0' }]);
  const route = { PROTO: 'Static', PRE: '60', NEXTHOP: '192.0.2.9', INTERFACE: 'GigabitEthernet0/1/0' };
  t.like(
    rowsOf('display-ip-routing-table').find(row => row['DESTINATION'] === '198.51.100.0/24'),
    route,
  );
  t.like(rowsOf('display-users'), [{ OWN: '+', LINE: '0', NAME: 'CON 0', ADDRESS: '', AUTHENTICATION: 'pass' }]);
});

test('of the configuration `| include sysname` leaves one line that is the name', t => {
  const lines = shown(routerInUse(), 'display current-configuration | include sysname').split('\n');
  t.deepEqual(
    lines.filter(line => line.includes('sysname')),
    ['sysname HUAWEI'],
  );
});
