import test from 'ava';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gaps } from '../../firmware-model/gaps.ts';
import { firmware } from '../../firmware-model/index.ts';
import { documentOf } from '../../scripts/gaps/document.ts';
import { beginsWith, knownForms } from '../../scripts/gaps/known-forms.ts';
import { repository } from '../support/working-copy.ts';

const forms = knownForms(firmware);

for (const { gap, forms: beginnings = [] } of gaps) {
  test(`${gap}: nothing of it is emulated`, t => {
    const emulated = forms.filter(({ form, isEmulated }) => isEmulated && beginnings.some(beginning => beginsWith(form, beginning)));
    t.deepEqual(
      emulated.map(({ form, path }) => `${path}: ${form}`),
      [],
      'is emulated: strike it from firmware-model/gaps.ts',
    );
  });
}

test('whatever is known and not emulated belongs to one gap that is named', t => {
  const named = gaps.flatMap(gap => gap.forms ?? []);
  const loose = forms
    .filter(({ isEmulated }) => !isEmulated)
    .filter(({ form }) => named.filter(beginning => beginsWith(form, beginning)).length !== 1);
  t.deepEqual(
    loose.map(({ form, path }) => `${path}: ${form}`),
    [],
    'is in no gap of firmware-model/gaps.ts, or in several',
  );
});

test('docs/not-modelled.md says what firmware-model/gaps.ts says', t => {
  t.is(readFileSync(join(repository, 'docs/not-modelled.md'), 'utf8'), documentOf(gaps), 'is out of date: npm run gaps -- --write');
});

test('no room lists by hand what is not modelled', t => {
  for (const room of readdirSync(join(repository, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    const readme = join(repository, 'src', room.name, 'README.md');
    const text = readdirSync(join(repository, 'src', room.name)).includes('README.md') ? readFileSync(readme, 'utf8') : '';
    t.notRegex(text, /^#* *not modelled/im, room.name);
  }
});
