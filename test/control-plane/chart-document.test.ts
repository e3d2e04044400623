import test from 'ava';
import { readFileSync } from 'node:fs';
import { chartDocument } from '../../scripts/chart-document.ts';

const page = readFileSync(new URL('../../../docs/control-plane.md', import.meta.url), 'utf8');

test('the page of the control plane shows the chart as it is: `npm run chart` writes it', t => {
  t.is(page, chartDocument());
});

test('every state of the chart says what it is', t => {
  t.deepEqual(
    page.split('\n').filter(line => /^- \*\*[^*]+\*\*: *$/.test(line)),
    [],
  );
});

test('the page says what becomes of a candidate, a certificate in memory and a file being written when the power goes', t => {
  t.regex(page, /power cut candidates are lost/);
  t.regex(page, /At a power cut they are lost, and the next start loads again/);
  t.regex(page, /a file that was being written when the power goes/);
});
