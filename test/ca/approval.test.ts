import test from 'ava';
import { decideOn } from '../../src/ca/approval.ts';
import { Desk } from '../../src/ca/desk.ts';
import type { AskedRequest } from '../../src/ca/policy.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { dn } from '../cmp/small-ca.ts';

const asked = (transactionID: string): AskedRequest => ({
  transactionID,
  kind: 'ir',
  subject: encodeName(dn('/CN=router1')),
  nth: 1,
  nthOfKind: 1,
  since: 0,
  polls: 1,
});

const decided = test.macro({
  exec(t, waiting: readonly string[], id: string, expected: string | undefined) {
    const desk = new Desk({ clock: new VirtualClock(), rules: [{ do: 'wait' }] });
    decideOn(waiting.map(asked), desk, id, { approved: true });
    t.deepEqual(
      waiting.filter(name => desk.decide(asked(name)).do === 'issue'),
      expected === undefined ? [] : [expected],
    );
  },
  title: (_, waiting: readonly string[], id: string, expected: string | undefined) =>
    `of ${waiting.join(' and ')}, ${id || 'nothing'} names ${expected ?? 'none'}`,
});

test(decided, ['1a2b3c4d5e', '99'], '1A2B3C4D', '1a2b3c4d5e');
test(decided, ['1a2b3c4d5e', '1a2b3c4d6f'], '1a2b3c4d', undefined);
test(decided, ['1a2b3c4d5e', '1a2b3c4d'], '1a2b3c4d', '1a2b3c4d');
test(decided, ['1a2b3c4d5e', '99'], '99', '99');
test(decided, ['1a2b3c4d5e'], '1a2', undefined);
test(decided, ['1a2b3c4d5e'], '', undefined);
