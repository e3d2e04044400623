import test from 'ava';
import { conceal, isCipher, isOwnCipher, isPassword } from '../../src/config/cipher.ts';

const ours = conceal(
  'Rehearse-2026',
  Uint8Array.from({ length: 12 }, (_, at) => at),
);
/** As the command reference shows them. */
const theirs = [
  "$1c$k4:o79a_DJ$dkxW!,@7Cjr*k+Q}gb'{g{x)#wS1GjQST'EZ]/Fabc$",
  "$1c$a3XtEok2LJ$;&(SUt9vy0`JlWP6-z0<=01'5B+8NT8n9'<PL3oM$",
  // of characters that ours have too
  `$1c$k4xo79axDJ$${'dkxW'.repeat(11)}$`,
  `$1c$${'k'.repeat(16)}$${'d'.repeat(44)}$`,
  `$1c$${'k'.repeat(10)}$${'d'.repeat(43)}$`,
  `$1a$${'k'.repeat(16)}$${'d'.repeat(43)}$`,
];

test('our own cipher text is known as ours and as cipher text', t => {
  t.true(isOwnCipher(ours));
  t.true(isCipher(ours));
  t.true(isPassword('Rehearse-2026', ours));
  t.false(isPassword('Rehearse-2027', ours));
});

for (const cipher of theirs) {
  test(`cipher text of a real router is not taken for ours: ${cipher}`, t => {
    t.false(isOwnCipher(cipher));
    t.true(isCipher(cipher));
    t.false(isPassword('Rehearse-2026', cipher));
    t.true(isPassword('Rehearse-2026', cipher, ours), 'what stands in for it is checked');
    t.false(isPassword('Rehearse-2027', cipher, ours));
  });
}

test('what stands in for cipher text of a real router does not open our own', t => {
  const other = conceal(
    'Other-2026',
    Uint8Array.from({ length: 12 }, () => 7),
  );
  t.false(isPassword('Rehearse-2026', other, ours));
});
