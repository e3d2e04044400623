import test, { type ExecutionContext } from 'ava';
import { firmware } from '../../../firmware-model/index.ts';
import { refusalToWrite } from '../../../src/cli/handlers/file-system/card-command.ts';
import { say } from '../../../src/cli/run/outcome.ts';
import { bootedRouter } from '../../support/booted-router.ts';
import { content, operatorWith } from '../handlers/file-system/card-operator.ts';

const refusal = 'Error: No permission to run the command.';
const operatorOf = (level: number) => operatorWith({ 'vrpcfg.zip': 'configuration', 'a.txt': 'A' }, 1024 * 1024, level);

/** What an operator of a level types writes nothing at all, neither over the file of the next start nor beside it. */
const writesNothing = test.macro({
  exec(t: ExecutionContext, level: number, ...lines: readonly string[]) {
    const router = operatorOf(level);
    const before = router.card.list('');
    for (const line of lines.slice(0, -1)) router.type(line);
    t.deepEqual(router.type(lines.at(-1) ?? '', 'yes', 'yes', 'yes'), [refusal]);
    t.deepEqual(router.card.list(''), before);
    t.is(content(router.card, 'vrpcfg.zip'), 'configuration');
  },
  title: (_, level, ...lines) => `level ${level} may not: ${lines.join('; ')}`,
});

for (const level of [0, 1, 2]) {
  test(writesNothing, level, 'display history-command > vrpcfg.zip');
  test(writesNothing, level, 'display history-command > cfcard:/test/../vrpcfg.zip');
  test(writesNothing, level, 'display history-command >> vrpcfg.zip');
  test(writesNothing, level, 'display history-command > new.txt');
  for (const line of ['copy a.txt', 'move a.txt', 'rename a.txt', 'zip a.txt', 'unzip a.txt'])
    test(writesNothing, level, `${line} vrpcfg.zip`);
  for (const line of ['undelete vrpcfg.zip', 'delete vrpcfg.zip', 'startup saved-configuration a.cfg', 'reset saved-configuration'])
    test(writesNothing, level, line);
}
test(writesNothing, 2, 'system-view', 'run display history-command > vrpcfg.zip');
test(writesNothing, 2, 'system-view', 'pki entity e1', 'display history-command > ../vrpcfg.zip');
test(writesNothing, 2, 'system-view', 'pki entity e1', 'save vrpcfg.zip');
test(writesNothing, 1, 'save vrpcfg.zip');

test('who may save may save the whole configuration over the file of the next start', t => {
  const router = operatorOf(2);
  router.type('save vrpcfg.zip', 'yes');
  t.not(content(router.card, 'vrpcfg.zip'), 'configuration');
});

test('level 3 writes its output over any file that may be replaced', t => {
  const router = operatorOf(3);
  t.deepEqual(router.type('display history-command > vrpcfg.zip'), []);
  t.not(content(router.card, 'vrpcfg.zip'), 'configuration');
});

test('redirection has the level of copy', t => {
  t.is(firmware.redirectionLevel, firmware.pages['file-system/copy'].level);
});

test('help and Tab show nobody an operator that they may not use', t => {
  const [monitor, manager] = [operatorOf(1), operatorOf(3)];
  const following = (lines: readonly string[]) => lines.map(line => line.trim().split(' ')[0]).filter(word => /^[|>]/.test(word ?? ''));
  t.deepEqual(following(monitor.help('display history-command ')), ['|']);
  t.deepEqual(following(manager.help('display history-command ')), ['|', '>', '>>']);
  t.true(monitor.help('display history-command > ').some(line => line.includes("Unrecognized command found at '^' position.")));
});

test('a hotkey that sends output to a file does nothing for those who may not', t => {
  const bench = bootedRouter().firstLogin();
  bench.type(
    'system-view',
    'hotkey CTRL_U "display clock > new.cfg"',
    'user-interface console 0',
    'user privilege level 1',
    'commit',
    'return',
  );
  bench.type('quit');
  bench.login();
  t.is(bench.press('\x15'), '');
  t.is(bench.cfCard.stat('new.cfg'), undefined);
});

test('no command of a lower level writes where a start will read, this one’s file or the next one’s', t => {
  const { card } = operatorOf(3);
  const startup = { systemSoftware: 'cfcard:/V800R012C10.cc', savedConfiguration: 'cfcard:/now.cfg' };
  const board = { nextStartup: { ...startup, savedConfiguration: 'cfcard:/next.cfg' } };
  const router = { files: card, nonVolatile: { cfCard: card, board }, volatile: { startup } } as unknown as Parameters<
    typeof refusalToWrite
  >[2]; // it looks at no more
  const refused = (path: string, level: number) => refusalToWrite(path, { level } as Parameters<typeof refusalToWrite>[1], router);
  for (const file of ['now.cfg', 'next.cfg']) {
    t.deepEqual(refused(file, 2), say('no-permission'));
    t.is(refused(file, 3), undefined);
  }
  t.is(refused('other.cfg', 0), undefined);
});
