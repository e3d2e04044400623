import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { deskOf } from '../../../support/desk.ts';

const valid = ['Info: The certificate is valid.'];
const invalid = ['Info: The certificate is invalid.'];

/** In system view, with a domain and these imports. */
function withImports(...imports: readonly string[]) {
  const cfCard = new MemoryCard();
  for (const name of ['root.cer', 'sub.cer', 'router.cer', 'ec.cer', 'ca.crl']) cfCard.write(name, pkiFile(name));
  const operator = deskOf({ cfCard, view: 'system', unanswered: 'no' }).operator();
  operator.enter('pki domain d1', 'commit', 'quit');
  for (const line of imports) operator.type(`pki import-certificate ${line}`);
  return {
    operator,
    validate: (line: string) => operator.type(`pki validate-certificate ${line}`),
    withoutCrls: () => operator.enter('undo pki crl check enable', 'commit'),
  };
}

const chain = ['ca filename root.cer', 'ca filename sub.cer', 'local filename router.cer'] as const;

test('a certificate without a CRL of its CA is valid only where CRLs are not checked', t => {
  const { validate, withoutCrls } = withImports(...chain);
  t.deepEqual(validate('local filename router.cer'), invalid);
  withoutCrls();
  t.deepEqual(validate('local filename router.cer'), valid);
});

test('a certificate whose chain leads to no root in memory is invalid', t => {
  const { validate, withoutCrls } = withImports('ca filename sub.cer', 'local filename router.cer');
  withoutCrls();
  t.deepEqual(validate('local filename router.cer'), invalid);
});

test('a root is verified by itself, a CA certificate below it is not verified as such', t => {
  const { validate } = withImports(...chain);
  t.deepEqual(validate('ca filename root.cer'), valid);
  t.deepEqual(validate('ca filename sub.cer'), ['Error: Only a root CA certificate can be verified as a CA certificate.']);
});

test('all certificates of a kind in a domain have to be valid', t => {
  const { validate, withoutCrls } = withImports(
    'ca domain d1 filename root.cer',
    'ca domain d1 filename sub.cer',
    'local domain d1 filename router.cer',
  );
  withoutCrls();
  t.deepEqual(validate('ca domain d1'), valid);
  t.deepEqual(validate('local domain d1'), valid);
  t.deepEqual(validate('peer domain d1'), ['Info: No certificate exists.']);
  t.deepEqual(validate('local domain d2'), ['Error: The PKI domain d2 does not exist.']);
});

test('a certificate of a domain is not found without it, nor one of none with it', t => {
  const { validate } = withImports('ca domain d1 filename root.cer');
  t.deepEqual(validate('ca filename root.cer'), ['Error: The certificate root.cer is not in memory.']);
  t.deepEqual(validate('ca domain d1 filename root.cer'), valid);
});

test('a peer certificate is validated by the CA certificates in memory', t => {
  const { validate, withoutCrls } = withImports(
    'ca filename root.cer',
    'ca filename sub.cer',
    'peer filename router.cer',
    'peer filename ec.cer',
  );
  withoutCrls();
  t.deepEqual(validate('peer filename router.cer'), valid);
  t.deepEqual(validate('peer filename ec.cer'), invalid);
});

test('without a kind all certificates of a domain are judged, or all of a name', t => {
  const { validate, withoutCrls } = withImports(
    'ca domain d1 filename root.cer',
    'ca domain d1 filename sub.cer',
    'local domain d1 filename router.cer',
    'peer filename ec.cer',
    'ca filename root.cer',
  );
  t.deepEqual(validate('domain d1'), invalid, 'of the local certificate no CRL is in memory');
  withoutCrls();
  t.deepEqual(validate('domain d1'), valid);
  t.deepEqual(validate('filename ROOT.cer'), valid);
  t.deepEqual(validate('filename ec.cer'), invalid);
  t.deepEqual(validate('filename router.cer'), ['Error: The certificate router.cer is not in memory.'], 'it is in a domain');
  t.deepEqual(validate('domain d2'), ['Error: The PKI domain d2 does not exist.']);
});
