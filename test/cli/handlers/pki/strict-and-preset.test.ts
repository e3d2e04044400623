import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { deskOf } from '../../../support/desk.ts';

/** In system view, with the files of a chain, under these settings. */
function operatorUnder(...settings: readonly string[]) {
  const cfCard = new MemoryCard();
  for (const name of ['root.cer', 'sub.cer', 'router.cer']) cfCard.write(name, pkiFile(name));
  const operator = deskOf({ cfCard, view: 'system', unanswered: 'no' }).operator();
  operator.enter('pki domain d1', 'commit', 'quit', ...settings, 'commit');
  return {
    operator,
    bring: (line: string) => operator.type(`pki import-certificate ${line}`),
    set: (line: string) => operator.enter(line, 'commit'),
    settings: () => operator.type('display current-configuration | no-more').filter(line => /^(undo )?pki (load|strict-mode)/.test(line)),
  };
}

const imported = ['Info: Import file successfully.'];
const tooWeak = (file: string) => [`Error: The certificate in the file ${file} is invalid and is not imported in strict mode.`];

test('in strict mode a certificate comes in from the root downwards, and otherwise in any order', t => {
  const strict = operatorUnder('pki strict-mode');
  t.deepEqual(strict.bring('ca filename sub.cer'), tooWeak('sub.cer'));
  t.deepEqual(strict.bring('ca filename root.cer'), imported);
  t.deepEqual(strict.bring('ca filename sub.cer'), imported);
  t.deepEqual(strict.bring('local filename router.cer'), imported);
  const usual = operatorUnder();
  t.deepEqual(usual.bring('local filename router.cer'), imported);
  t.deepEqual(usual.bring('ca filename sub.cer'), imported);
});

test('strict mode judges what comes after it, and ends with its undo', t => {
  const { bring, set, settings } = operatorUnder();
  t.deepEqual(bring('ca filename sub.cer'), imported);
  set('pki strict-mode');
  t.deepEqual(settings(), ['pki strict-mode']);
  t.deepEqual(bring('local filename router.cer'), tooWeak('router.cer'));
  set('undo pki strict-mode');
  t.deepEqual(settings(), []);
  t.deepEqual(bring('local filename router.cer'), imported);
});

test('the default domain takes CA certificates of an operator only while the preset ones are not to be loaded, and never a local one', t => {
  const { bring, set } = operatorUnder('pki load preset-ca domain default');
  t.deepEqual(bring('ca domain default filename root.cer'), ['Error: The PKI domain default holds the preset CA certificates.']);
  set('undo pki load preset-ca domain default');
  t.deepEqual(bring('ca domain default filename root.cer'), imported);
  t.deepEqual(bring('local domain default filename router.cer'), ['Error: The PKI domain default is reserved.']);
});

test('the preset local certificate is loaded by default: only its undo stands in the configuration, and the preset CA as it is set', t => {
  const { set, settings } = operatorUnder();
  t.deepEqual(settings(), []);
  set('undo pki load preset-local domain default');
  set('pki load preset-ca domain default');
  t.deepEqual(settings().toSorted(), ['pki load preset-ca domain default', 'undo pki load preset-local domain default']);
  set('pki load preset-local domain default');
  set('undo pki load preset-ca domain default');
  t.deepEqual(settings(), []);
});
