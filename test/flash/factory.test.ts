import test from 'ava';
import { bootSteps } from '../../firmware-model/boot.ts';
import type { BootPhase } from '../../firmware-model/schema/boot-step.ts';
import { device } from '../../firmware-model/device.ts';
import { factoryCard, factoryStartup } from '../../firmware-model/factory-state.ts';
import { layFactoryState } from '../../src/flash/factory.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { isName, resolvePath } from '../../src/flash/path.ts';

const emptyCard = () => new MemoryCard({ capacity: device.cfCardCapacity });
const names = (card: MemoryCard) => card.list('')?.map(entry => entry.name) ?? [];

test('a card out of the factory holds the software that the router starts from and no configuration', t => {
  const card = emptyCard();
  layFactoryState(card, factoryCard);
  const software = resolvePath(factoryStartup.systemSoftware, 'cfcard:/');
  t.true('path' in software && (card.stat(software.path)?.size ?? 0) > 100_000_000);
  t.deepEqual(
    names(card).filter(name => /\.(cfg|zip|dat)$/.test(name)),
    [],
  );
});

test('the factory works on a card once: what was deleted since stays deleted', t => {
  const card = emptyCard();
  layFactoryState(card, factoryCard);
  card.removeDirectory('pmdata');
  layFactoryState(card, factoryCard);
  t.false(names(card).includes('pmdata'));
});

test('files that a user has put on a new card stay, beside those of the factory', t => {
  const card = emptyCard();
  card.write('device.sys', Uint8Array.of(1));
  card.write('mine.cfg', Uint8Array.of(2));
  layFactoryState(card, factoryCard);
  t.deepEqual(card.read('device.sys'), Uint8Array.of(1));
  t.deepEqual(card.read('mine.cfg'), Uint8Array.of(2));
  t.true(names(card).includes('V800R012C10SPC300.cc'));
});

test('a card whose making was cut off is finished at the next power-on', t => {
  const card = emptyCard();
  card.makeDirectory('$_checkpoint');
  layFactoryState(card, factoryCard);
  t.is(names(card).length, factoryCard.length);
});

test('every name of the factory is one that the router could have', t => {
  for (const entry of factoryCard) t.true(isName('directory' in entry ? entry.directory : entry.file));
});

test('the boot takes about a minute and a half, and says which software it loads', t => {
  const total = bootSteps.reduce((sum, step) => sum + step.pause, 0);
  t.true(total > 80_000 && total < 100_000, `${total} ms`);
  t.true(bootSteps.some(step => step.text.includes('{systemSoftware}')));
});

test('every phase of the boot has something to say, in order', t => {
  const phases = ['self-test', 'boot loader window', 'loading', 'starting', 'registering boards', 'recovering configuration'];
  t.deepEqual([...new Set(bootSteps.map(({ phase }) => phase))], phases as BootPhase[]);
});

test('the boot menu counts down in place from 3 to 0', t => {
  const text = bootSteps.map(step => step.text).join('');
  t.true(text.includes('Press Ctrl+B to enter BOOT menu: 3\b2\b1\b0\r\n'));
});

test('the boot text is plain: printable characters, line ends and backspaces', t => {
  for (const { text } of bootSteps) t.regex(text, /^(?:[ -~]|\r\n|\x08)*$/);
});
