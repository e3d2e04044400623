import test from 'ava';
import { initialRequest, startTransaction } from '../cmp/run.ts';
import { bootedRouter } from './booted-router.ts';
import { enrol, enrollingRouter } from './enrolling-router.ts';
import { inTime } from './patience.ts';

const mistake = new TypeError('of the test');
const mistaken = () => Promise.reject(mistake);

test('an error in what answers in the place of the CA ends the test, and is no failed connection', async t => {
  const router = enrollingRouter({ meddle: mistaken });
  t.is(await t.throwsAsync(enrol(router)), mistake);
});

test('so does one that comes with a later answer, or is thrown at once', async t => {
  const later = enrollingRouter({ meddle: ({ nth, answer }) => (nth === 0 ? answer() : mistaken()) });
  t.is(await t.throwsAsync(enrol(later)), mistake);
  const atOnce = enrollingRouter({
    meddle: () => {
      throw mistake;
    },
  });
  t.is(await t.throwsAsync(enrol(atOnce)), mistake);
});

test('so does one under a transaction by itself', async t => {
  t.is(await t.throwsAsync(startTransaction(initialRequest(), mistaken).done()), mistake);
});

test('a wait in vain says where it hung', async t => {
  const hung = await t.throwsAsync(inTime(new Promise(() => {}), () => bootedRouter().state, 1));
  t.regex(hung?.message ?? '', /^Nothing for 0\.001 s: the chart is in \{"power":.*, CMP requests are \[\], the screen ends with ".*"$/);
});
