import test from 'ava';
import { type Firmware, firmware } from '../../firmware-model/index.ts';
import { withVocabularies } from '../../src/cli/run/command-model.ts';
import { configurations } from '../support/configurations.ts';
import { corpus, corpusFile, corpusHint } from '../support/corpus.ts';
import { asDisplayed, expected, withoutOwnLines } from '../support/explained-differences.ts';
import { equal, section, without } from '../support/listing.ts';
import { ProductionRouter } from '../support/production-router.ts';
import { removals } from '../support/removals.ts';
import { octetsOf, vocabularyOfPack } from '../support/small-pack.ts';

const withCorpus = corpusFile ? test : test.skip;

for (const [name, bytes] of Object.entries(configurations)) {
  withCorpus(`with a pack, too, nothing of ${name} is lost and nothing moves${corpusHint}`, t => {
    const router = new ProductionRouter(name, bytes, software());
    const file = expected(bytes);
    const running = router.running;
    equal(t, withoutOwnLines(running, file), asDisplayed(file));
    router.save();
    equal(t, withoutOwnLines(router.saved, file), file);
    router.reboot();
    equal(t, router.running, running);
  });
}

const everyThird = removals.filter((_, at) => at % 3 === 0);
for (const [name, lines, removed, gone = []] of everyThird) {
  withCorpus(`with a pack, too, ${lines.join(', ')} removes that section of ${name} and only it${corpusHint}`, t => {
    const router = new ProductionRouter(name, configurations[name]!, software());
    const before = router.running;
    t.true(section(before, removed).length > 1);
    router.configure(...lines);
    equal(t, router.running, [removed, ...gone].reduce(without, before));
  });
}

/** The model with a pack of those pages of the command facts that the configurations have lines of. */
function software(): Firmware {
  made ??= withVocabularies(firmware, [vocabularyOfPack(octetsOf(corpus().filter(isUsed)))]) as Firmware; // with views beside its own
  return made;
}

let made: Firmware | undefined;

const firstWord = (line: string): string =>
  line
    .trim()
    .replace(/^undo /, '')
    .split(/[ \t]/, 1)[0]!
    .toLowerCase();

const words = new Set(
  Object.values(configurations).flatMap(bytes =>
    Buffer.from(bytes)
      .toString('latin1')
      .split(/[\r\n]+/)
      .map(firstWord),
  ),
);

const isUsed = ({ syntax }: { readonly syntax: readonly string[] }): boolean => syntax.some(form => words.has(firstWord(form)));
