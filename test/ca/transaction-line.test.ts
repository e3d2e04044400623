import test from 'ava';
import { transactionLine } from '../../src/ca/transaction-line.ts';
import { explicit, nullValue, sequence } from '../../src/ca/wire/values.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { dn } from '../cmp/small-ca.ts';
import { headerOf } from './asking.ts';

test('a stranger who calls himself by 50,000 characters is told of by their beginning', t => {
  const sender = explicit(
    4,
    encodeName(Array.from({ length: 900 }, () => dn('/CN=a-name-without-end-without-end-without-end-without')[0]!)),
  );
  const request = sequence(headerOf({ sender, transactionID: new Uint8Array(50_000) }), explicit(19, nullValue));
  const line = transactionLine(request, request);
  t.regex(line.sender, /^CN=a-name-without-end.{1,200}…$/);
  t.is(line.transactionID.length, 201);
  t.is(line.kind, 'pkiconf');
});
