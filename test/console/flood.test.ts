import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import type { Report } from '../support/flooded-router.ts';

const megabyte = 1024 * 1024;
const program = fileURLToPath(new URL('../support/flooded-router.js', import.meta.url));

/** What a router that this is done to says of itself. */
async function flooded(t: ExecutionContext, flood: string, terminal = 'in its own time'): Promise<Report> {
  t.timeout(240_000);
  const child = fork(program, [flood, terminal], { execArgv: ['--expose-gc'] });
  t.teardown(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the router ended with ${code}`)));
  const [report] = (await Promise.race([once(child, 'message'), ended])) as [Report]; // the program sends nothing else
  return report;
}

const isFlat = ({ rest, peak }: Report): boolean => peak - rest < 20 * megabyte;
const figures = ({ rest, peak, said, afterBreak }: Report): string =>
  `${(rest / megabyte).toFixed(1)} MB at rest, ${(peak / megabyte).toFixed(1)} at most, ${said} bytes said, ${afterBreak} after Ctrl+C`;

test.serial('a file of 200 MB is shown to its end, and memory stays what it was', async t => {
  const report = await flooded(t, 'rows');
  t.log(figures(report));
  t.true(report.said > 200 * megabyte);
  t.true(isFlat(report), figures(report));
});

test.serial('so it is for one without a line end, and Ctrl+C ends it within what is on its way', async t => {
  const report = await flooded(t, 'zeros');
  t.log(figures(report));
  t.true(isFlat(report), figures(report));
  t.true(report.afterBreak < 128 * 1024, figures(report));
});

test.serial('a terminal that takes all at once gets its turn too: Ctrl+C ends the file long before its end', async t => {
  const report = await flooded(t, 'at once', 'at once');
  t.log(figures(report));
  t.true(report.said < 100 * megabyte, figures(report));
});

test.serial('10 MB of noise leave a router that answers, and memory what it was', async t => {
  const report = await flooded(t, 'noise');
  t.log(figures(report));
  t.true(report.said > megabyte, figures(report));
  t.true(isFlat(report), figures(report));
});

test.serial('a long line and 20,000 question marks can be broken off, and memory stays what it was', async t => {
  const report = await flooded(t, 'question marks');
  t.log(figures(report));
  t.true(isFlat(report), figures(report));
  t.true(report.afterBreak < 128 * 1024, figures(report));
});

test.serial('a line of 10 MB leaves one of 3100 characters, and bells', async t => {
  const report = await flooded(t, 'one line');
  t.log(figures(report));
  t.true(isFlat(report), figures(report));
});
