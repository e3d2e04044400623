import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import type { Downloads } from '../../../../src/pki/downloads.ts';
import { loggedIn } from '../../../support/booted-router.ts';
import { pkiFile } from '../../../pki/fixtures.ts';

const root = pkiFile('root.cer');
const whitelist = Buffer.from('<?xml version="1.0"?>\n<list>\n<name>x</name>\n</list>\n');
const downloads = { http: async () => root } as Partial<Downloads> as Downloads;

/** In system view, with what each of these commands needs. */
function inSystemView() {
  const cfCard = new MemoryCard({ capacity: 2 ** 33 });
  const bench = loggedIn({ files: { 'root.cer': root, 'a.xml': whitelist }, cfCard, downloads });
  bench.type('system-view', 'pki import whitelist file-name a.xml', 'commit', 'pki whitelist add common-name y filename a.xml');
  const alarms = () => bench.router.facts.volatile.alarms.map(({ text }) => text);
  return { bench, cfCard, alarms };
}

for (const [line, file] of [
  ['pki import-certificate ca filename root.cer', 'ca_config.ini'],
  ['pki whitelist update all', 'a.xml'],
  ['run reset pki all-cert', 'ca_config.ini'],
  ['pki http http://10.1.1.1/a.cer a.cer', 'a.cer'],
] as const)
  test(`${line}: a card that refuses ${file} is an alarm until it takes it`, async t => {
    const { bench, cfCard, alarms } = inSystemView();
    cfCard.failNextWrite('CARD_FULL');
    bench.type(line);
    await bench.settle();
    const reason = `Reason=The space of the CF card is insufficient`;
    t.true(alarms().includes(`Failed to write the certificate files to the CF card. (FileName=${file}, ${reason})`), alarms().join('\n'));
    bench.type(line);
    await bench.settle();
    t.deepEqual(alarms(), []);
  });
