import test from 'ava';
import { withBrackets } from '../../src/pack/compile/forgotten-brackets.ts';

const integer = 'What it is good for.\nThe value is an integer ranging from 1 to 255.';

for (const [form, name, wanted] of [
  ['target { target } &<1-8> [ <kind> ]', 'kind', 'target { <target> } &<1-8> [ <kind> ]'],
  ['preference { preference | route-policy <p> } *', 'preference', 'preference { <preference> | route-policy <p> } *'],
  ['apply cost [ + | - ] cost', 'cost', 'apply cost [ + | - ] <cost>'],
  ['undo bandwidth [ bandwidth ]', 'bandwidth', 'undo bandwidth [ <bandwidth> ]'],
  ['mac-address static mac-address { <type> <number> }', 'mac-address', 'mac-address static <mac-address> { <type> <number> }'],
] as const) {
  test(`${form} has forgotten brackets`, t => {
    t.is(withBrackets(form, [{ name, value: integer }]), wanted);
  });
}

for (const [form, name, value] of [
  ['preference preference', 'preference', 'It is a keyword.\n-'],
  ['asm { <number> | acl-name <acl-name> } [ acl-name <acl-name> ]', 'acl-name', integer],
  ['track interface [ interface { <interface-name2> } ]', 'interface', integer],
  ['level { one | two } to { one | two }', 'level', integer],
] as const) {
  test(`${form} has not`, t => {
    t.is(withBrackets(form, [{ name, value }]), form);
  });
}
