import test from 'ava';
import { operator } from '../support/operator.ts';

for (const [one, two] of [
  ['brief GigabitEthernet0/1/1', 'brief GigabitEthernet 0/1/1'],
  ['brief gi0/1/1', 'brief GigabitEthernet 0/1/1'],
  ['brief LoopBack1', 'brief LoopBack 1'],
  ['description GigabitEthernet0/1/1', 'description GigabitEthernet 0/1/1'],
  ['description GigabitEthernet0/1/1.5', 'description GigabitEthernet 0/1/1.5'],
] as const) {
  test(`display ip interface ${one} shows what it shows with a blank`, t => {
    const at = operator({ view: 'system' });
    at.enter(
      'interface GigabitEthernet0/1/1',
      'ip address 10.1.1.1 24',
      'interface GigabitEthernet0/1/1.5',
      'interface LoopBack1',
      'commit',
    );
    const shown = at.type(`display ip interface ${one}`);
    t.deepEqual(shown, at.type(`display ip interface ${two}`));
    t.is(shown.filter(line => /^(?:Gig|Loop)/.test(line)).length, 1);
  });
}
