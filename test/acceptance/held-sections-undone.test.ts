import test from 'ava';
import { configurations } from '../support/configurations.ts';
import { asDisplayed } from '../support/explained-differences.ts';
import { equal, section, without } from '../support/listing.ts';
import { removals } from '../support/removals.ts';
import { ProductionRouter } from '../support/production-router.ts';

for (const [name, lines, removed, gone = []] of removals) {
  test(`${lines.join(', ')} removes that section of ${name} with all in it, and only it`, t => {
    const router = new ProductionRouter(name, configurations[name]!);
    const before = router.running;
    t.true(section(before, removed).length > 1);
    router.configure(...lines);
    const running = router.running;
    equal(t, running, [removed, ...gone].reduce(without, before));
    router.save();
    equal(t, asDisplayed(router.saved), running);
    router.reboot();
    equal(t, router.running, running);
  });
}
