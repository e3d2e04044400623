import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareNode } from './bare-node.ts';
import { configure } from './enrolment.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, mainPath, Operator, RouterProcess } from './router-process.ts';

const rounds = 5;
/** As long as a router polls at most. */
const pollDays = 6;

/** `ne40e ctl clock advance`, the process that asks for it included: of a router that offers its console, and of one that polls a CA each hour. */
export const time = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const idle = join(folder, 'idle');
    const router = new RouterProcess(['--no-ca', '--state', idle, '--clock', '2027-01-01']);
    await router.event('ready');
    const [bare, month, year]: readonly number[][] = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      // by turns, so that all meet the same moods of the machine
      bare!.push(bareNode());
      month!.push(await timed(() => advance(idle, '30d')));
      year!.push(await timed(() => advance(idle, '365d')));
    }
    await router.stop();
    const [node, thirty, all] = [median(bare!), median(month!), median(year!)];
    return [
      { what: 'clock advance 30d, idle router', value: milliseconds(thirty), ratio: times(thirty, node, 'bare Node') },
      {
        what: 'clock advance 365d, idle router',
        value: milliseconds(all),
        ratio: `${times(all, node, 'bare Node')}, ${times(all, thirty, '30d')}`,
        goal: atMost(all / 1000, 1, 's'),
      },
      await looking(folder, thirty),
      ...(await polling(folder, thirty)),
    ];
  });

/** A router looks at the certificates in its memory every five minutes. */
async function looking(folder: string, idle: number): Promise<Figure> {
  const state = join(folder, 'looking');
  const router = new RouterProcess(['--no-ca', '--state', state, '--tcp', '0', '--clock', '2027-01-01']);
  const operator = new Operator((await router.event('console'))['tcp']);
  await operator.logIn();
  await operator.enter('system-view', '[~HUAWEI]');
  await operator.enter('pki import-certificate local filename default_local.cer', 'successfully');
  const took = await timed(() => advance(state, '30d'));
  operator.close();
  await router.stop();
  return { what: 'clock advance 30d, a certificate in memory', value: milliseconds(took), ratio: times(took, idle, 'idle') };
}

/** Real exchanges, with a CA of its own process that follows the router's time. */
async function polling(folder: string, idle: number): Promise<readonly Figure[]> {
  const state = join(folder, 'polling');
  const ca = new RouterProcess(
    ['--state', state, '--listen', '0', '--follow', state, '--poll-count', '999', '--check-after', '3600'],
    [],
    ['ca'],
  );
  const { url, name } = await ca.event('ca');
  const router = new RouterProcess(['--no-ca', '--state', state, '--tcp', '0', '--clock', '2027-01-01']);
  const operator = new Operator((await router.event('console'))['tcp']);
  await operator.logIn();
  await configure(operator, String(url), String(name));
  await operator.enter('pki cmp initial-request', '[~HUAWEI-pki-domain-bench]');
  const { length, took } = await counted(state);
  operator.close();
  await Promise.all([router.stop(), ca.stop()]);
  return [
    {
      what: `clock advance ${pollDays}d with ${length} polls of a CA, a poll`,
      value: milliseconds(took / length),
      ratio: times(took / pollDays, idle / 30, 'a day of an idle router'),
    },
  ];
}

async function counted(state: string): Promise<{ readonly length: number; readonly took: number }> {
  let said = '';
  const took = await timed(async () => {
    said = await advance(state, `${pollDays}d`);
  });
  const { length } = said.match(/"what":"polled"/g) ?? [];
  if (!length) throw new Error(`nothing was polled for: ${said}`);
  return { length, took };
}

async function advance(state: string, by: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [mainPath, 'ctl', '--state', state, '--json', 'clock', 'advance', by]);
  return stdout;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
