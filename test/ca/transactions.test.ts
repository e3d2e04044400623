import test from 'ava';
import { volatileMemory } from '../../src/ca/memory.ts';
import { type Phase, type Transaction, Transactions } from '../../src/ca/transactions.ts';

const transaction = (n: number, at: Phase['at'], deadline = 1000): Transaction => ({
  id: String(n),
  kind: 'ir',
  requester: { by: 'mac', reference: 'r', mac: 'PBMAC1' },
  wantsImplicitConfirm: false,
  phase: at === 'issued' ? { at, certificate: new Uint8Array() } : { at: 'closed' },
  deadline,
  lastRequest: '',
  lastAnswer: new Uint8Array(),
  nonce: new Uint8Array(),
});

test('of too many transactions those go first that are closed: whoever has a certificate to confirm is not pushed out by others', t => {
  const transactions = new Transactions(volatileMemory());
  transactions.put(transaction(0, 'issued'));
  for (let n = 1; n <= 1300; n++) transactions.put(transaction(n, 'closed'));
  const out = transactions.takeOutOverdue(0);
  t.deepEqual(
    out.map(({ id }) => id),
    Array.from({ length: 301 }, (_, n) => String(n + 1)),
  );
  t.truthy(transactions.find('0'));
});

test('a transaction is given up at its deadline and not before', t => {
  const transactions = new Transactions(volatileMemory());
  transactions.put(transaction(1, 'issued', 2000));
  transactions.put(transaction(2, 'issued', 1000));
  t.deepEqual(transactions.takeOutOverdue(999), []);
  t.deepEqual(
    transactions.takeOutOverdue(1000).map(({ id }) => id),
    ['2'],
  );
  t.deepEqual(transactions.takeOutOverdue(1999), []);
  t.deepEqual(
    transactions.takeOutOverdue(2000).map(({ id }) => id),
    ['1'],
  );
});
