import test from 'ava';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRefusal } from '../../src/ca/refusal.ts';
import { checkTemplate } from '../../src/ca/template.ts';
import { readTemplate, type TemplateFields } from '../../src/ca/template/fields.ts';
import { toPem } from '../../src/pki/certificate-file.ts';
import { lcg } from '../support/lcg.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';
import { askedCa, certRequest, requestBody, signed, type TemplateParts } from './asking.ts';
import * as choices from './templates.ts';

const good = {
  4: choices.goodValidities,
  5: choices.goodSubjects,
  6: { ...choices.goodKeys },
  9: choices.goodExtensions,
} as const;
const bad = { 4: choices.badValidities, 5: choices.badSubjects, 6: choices.badKeys, 9: choices.badExtensions } as const;
const first = (of: choices.Choices) => Object.values(of)[0]!; // no table is empty
const usual: TemplateParts = { 5: first(good[5]), 6: first(good[6]) };
const numbers = [4, 5, 6, 9] as const;

/** What the CA makes of a template: a certificate, or the words of its refusal. */
function judged(parts: TemplateParts, { authority }: Pick<ReturnType<typeof askedCa>, 'authority'>): Uint8Array | string {
  let fields: TemplateFields;
  try {
    fields = readTemplate(certRequest(parts));
  } catch (error) {
    return String(error);
  }
  const checked = checkTemplate(fields, authority);
  return isRefusal(checked) ? checked.text : authority.issue(checked);
}

const words: Readonly<Record<(typeof numbers)[number], string>> = { 4: 'validity', 5: 'subject', 6: 'key', 9: 'list of extensions' };

for (const number of numbers) {
  for (const [name, part] of Object.entries(good[number])) {
    test(`the CA certifies a ${words[number]}: ${name}`, t => t.is(typeof judged({ ...usual, [number]: part }, askedCa()), 'object'));
  }
  for (const [name, part] of Object.entries(bad[number])) {
    test(`the CA refuses a ${words[number]}: ${name}`, t => t.is(typeof judged({ ...usual, [number]: part }, askedCa()), 'string'));
  }
}

for (const [name, [number, part]] of Object.entries(choices.badExtras)) {
  test(`what is for the CA to choose is not asked for: ${name}`, t =>
    t.is(typeof judged({ ...usual, [number]: part }, askedCa()), 'string'));
}

for (const [name, part] of Object.entries(choices.otherKeys)) {
  test(`a key of ${name} gets no keyUsage of an RSA key, not even by default`, t => {
    const certificate = judged({ ...usual, 6: part }, askedCa());
    t.true(certificate instanceof Uint8Array);
    t.true(Buffer.from(certificate).includes(Buffer.from('0603551d0f0101ff040403020780', 'hex')), 'digitalSignature alone');
    t.is(typeof judged({ ...usual, 6: part, 9: choices.goodExtensions['digitalSignature and keyEncipherment']! }, askedCa()), 'string');
  });
}

for (const name of ['an INTEGER', 'a UTF8String that is not UTF-8', 'a VisibleString'] as const) {
  test(`an authenticated ir whose subject holds ${name} is answered badCertTemplate, and nothing is stored`, async t => {
    const { send, device, register, events } = askedCa();
    const { kind, failInfo } = await send(signed(requestBody(certRequest({ ...usual, 5: choices.badSubjects[name]! })), device));
    t.deepEqual([kind, failInfo], ['ip', 'badCertTemplate']);
    t.deepEqual([register.unconfirmed(), events.map(({ event }) => event)], [[], ['refused']]);
  });
}

const openssl = requires(test, 'openssl');

openssl('of five thousand templates those without fault get a certificate that OpenSSL finds strictly right, all others none', async t => {
  const ca = askedCa();
  const below = lcg(5280);
  const pick = (of: choices.Choices) => Object.entries(of)[below(Object.keys(of).length)]!; // no table is empty
  const issued: Uint8Array[] = [];
  for (let n = 0; n < 5000; n++) {
    const parts: Record<number, Uint8Array> = {};
    const chosen: string[] = [];
    let faults = 0;
    for (const number of numbers) {
      if ((number === 4 || number === 9) && below(3) === 0) continue;
      const isBad = below(6) === 0;
      const [name, part] = pick((isBad ? bad : good)[number]);
      parts[number] = part;
      chosen.push(`${words[number]} ${name}`);
      if (isBad) faults++;
    }
    const got = judged(parts, ca);
    t.is(typeof got, faults > 0 ? 'string' : 'object', `${n}: ${chosen.join(', ')}: ${typeof got === 'string' ? got : 'granted'}`);
    if (typeof got !== 'string') issued.push(got);
  }
  t.true(issued.length > 1000);

  const folder = temporaryFolder(t);
  const { root, issuing } = ca.state;
  writeFileSync(join(folder, 'root.pem'), toPem(root.certificate, 'CERTIFICATE'));
  writeFileSync(join(folder, 'issuing.pem'), toPem(issuing.certificate, 'CERTIFICATE'));
  issued.forEach((der, n) => void writeFileSync(join(folder, `${n}.pem`), toPem(der, 'CERTIFICATE')));
  const attime = String(ca.clock.now() / 1000 + 1.5 * 86_400);
  const strict = ['verify', '-x509_strict', '-check_ss_sig', '-attime', attime, '-CAfile', 'root.pem', '-untrusted', 'issuing.pem'];
  const names = issued.map((_, n) => `${n}.pem`);
  const { stdout } = await promisify(execFile)('openssl', [...strict, ...names], { cwd: folder, maxBuffer: 2 ** 24 });
  t.is(stdout.match(/: OK$/gm)?.length, issued.length);
});
