import test from 'ava';
import type { Page } from '../../../../firmware-model/schema/page.ts';
import { newBoard } from '../../../../src/control-plane/state.ts';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { fixtureKeyPair, pkiFile } from '../../../pki/fixtures.ts';
import { pagesOf } from '../../../support/chapter.ts';
import { deskOf } from '../../../support/desk.ts';
import { linesOfForm, plausibleValue } from '../../../support/lines-of-form.ts';
import { wayTo } from '../../../support/way-to-view.ts';

/** Every form of the PKI chapter, typed where it belongs, with each of its alternatives. */
const forms = Object.entries(pagesOf('pki')).flatMap(([path, page]) =>
  Object.entries(page.forms).map(([name, form]) => ({ path, name, form, page })),
);

/** Values with which a form does something on the router below. */
const values: Readonly<Record<string, string>> = {
  'pki/pki-http/url-addr': 'http://192.0.2.1/a.cer',
  'pki/crl-url/url-addr': 'http://192.0.2.1/a.crl',
  'pki/cmp-request-server-url/url-address': 'http://192.0.2.1:8080',
  'pki/country/country-code': 'CN',
  'pki/pki-domain/domain-name': 'd1',
  'pki/pki-import-whitelist/filename': 'w.xml',
  'pki/pki-whitelist-update/filename': 'w.xml',
};

const valueFor = (path: string, page: Page) => (argument: string) =>
  values[`${path}/${argument}`] ?? values[argument] ?? plausibleValue(page, argument);

const files = { x: pkiFile('router.cer'), 'w.xml': Buffer.from('<w><cn>x</cn></w>') };

function operatorIn() {
  const cfCard = new MemoryCard();
  for (const [name, bytes] of Object.entries(files)) cfCard.write(name, bytes);
  const board = { ...newBoard('cfcard:/V800R012C10SPC300.cc'), keyPairs: [fixtureKeyPair('router.key', 'HUAWEI_Host')] };
  return deskOf({ cfCard, board }).operator();
}

const viewOf = (page: Page): string => ({ all: 'user', configuration: 'system' })[page.views[0] ?? ''] ?? page.views[0] ?? 'user';

const isSm2 = (form: string): boolean => /\b(?:match-)?sm2\b|sm2-key/.test(form);

for (const view of new Set(forms.map(({ page }) => viewOf(page)))) {
  test(`every form of the chapter in the ${view} view is emulated, but for SM2, and ? knows each of its words`, t => {
    const operator = operatorIn();
    for (const { path, form, page } of forms.filter(({ page }) => viewOf(page) === view)) {
      for (const line of linesOfForm(form, valueFor(path, page))) {
        operator.inUserView();
        for (const way of wayTo(view)) operator.type(way);
        const words = line.split(' ');
        for (let typed = 0; typed < words.length; typed++) {
          const help = operator.help([...words.slice(0, typed), ''].join(' ')).join('\n');
          t.notRegex(help, /Error/, `${line}: ? behind ${typed} words`);
        }
        const said = operator.type(line).join('\n');
        t.notRegex(said, /Unrecognized|Incomplete|Wrong parameter|Too many parameters|Ambiguous/i, line);
        t.is(/not emulated/i.test(said), isSm2(line), `${path}: ${line}`);
      }
    }
  });
}

test('the chapter has the 68 pages of this release, beside those of later ones', t => {
  const later = Object.values(pagesOf('pki')).filter(({ source }) => !source.from.startsWith('NE40E V800R012C10 Command Reference'));
  t.deepEqual(Object.keys(pagesOf('pki')).length - later.length, 68, later.map(({ title }) => title).join(', '));
});
