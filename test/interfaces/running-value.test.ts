import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { interfacesOf } from '../../src/interfaces/interfaces.ts';
import type { Links } from '../../src/interfaces/interface.ts';
import { operator } from '../support/operator.ts';

const port = 'GigabitEthernet0/1/0';

/** Somebody at a router with so many interfaces that what was read of them is kept, a sub-interface, a trunk and its member among them. */
function manyInterfaces() {
  const at = operator({ view: 'system' });
  for (let number = 0; number < 500; number += 1) at.type(`interface LoopBack ${number}`);
  at.enter(`interface ${port}.5`, 'interface Eth-Trunk 1', 'interface GigabitEthernet 0/1/1', 'eth-trunk 1', 'commit');
  return at;
}

const noCables: Links = new Map();

/** What is read anew is what came of the change. */
const readings = (running: Configuration) => ({
  kept: interfacesOf(running, firmware.device, noCables),
  anew: interfacesOf(running, firmware.device, new Map()),
});

for (const [what, ...lines] of [
  ['a description', 'interface LoopBack 7', 'description seven'],
  ['an address', 'interface LoopBack 7', 'ip address 7.7.7.7 32'],
  ['a port that is shut down, with what is part of it', `interface ${port}`, 'shutdown'],
  ['another interface', 'interface LoopBack 1000'],
  ['one interface less', 'quit', 'undo interface LoopBack 7'],
  ['a member that leaves its trunk', 'interface GigabitEthernet 0/1/1', 'undo eth-trunk'],
  ['a port that becomes a member', 'interface GigabitEthernet 0/1/2', 'eth-trunk 1'],
  ['a trunk that needs more links', 'interface Eth-Trunk 1', 'least active-linknumber 2'],
  ['a line that is of no interface', 'sysname other'],
] as const) {
  test(`of many interfaces ${what} is seen as if all were read anew`, t => {
    const at = manyInterfaces();
    interfacesOf(at.running, firmware.device, noCables);
    at.enter(...lines, 'commit');
    const { kept, anew } = readings(at.running);
    t.deepEqual(kept, anew);
  });
}

test('an interface that a change has nothing to do with is not read again', t => {
  const at = manyInterfaces();
  const before = interfacesOf(at.running, firmware.device, noCables);
  at.enter('interface LoopBack 7', 'description seven', 'commit');
  const after = interfacesOf(at.running, firmware.device, noCables);
  t.is(after.filter((each, index) => each !== before[index]).length, 1);
});
