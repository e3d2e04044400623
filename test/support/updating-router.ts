import { X509Certificate } from 'node:crypto';
import type { World } from './booted-router.ts';
import { enrol, enrollingRouter } from './enrolling-router.ts';
import type { Lab } from './lab.ts';

export const day = 24 * 3_600_000;

/**
 * The router of the lab with a certificate of 90 days in memory, `s1_ir.cer`, its CA certificates, and automatic update at 60 %, committed
 * and saved. It stands in user view. `key`: what `cmp request rsa local-key-pair` names.
 */
export async function updatingRouter({
  key = 'key-a',
  imports = ['s1_ca0.cer', 's1_ca1.cer'],
  ...world
}: Lab & Pick<World, 'files' | 'cmpLimits'> & { readonly key?: string; readonly imports?: readonly string[] } = {}) {
  const router = enrollingRouter({ validity: 90 * day, ...world });
  const { bench } = router;
  await enrol(router);
  bench.type('pki import-certificate local filename s1_ir.cer', ...imports.map(file => `pki import-certificate ca filename ${file}`));
  bench.type('pki domain d1', 'pki cmp session s1', `cmp request rsa local-key-pair ${key}`, 'cmp request authentication-cert s1_ir.cer');
  bench.type('certificate auto-update enable', 'certificate update expire-time 60', 'commit', 'return');
  bench.type('save a.cfg', 'y', 'startup saved-configuration a.cfg');
  const certificate = (file = 's1_ir.cer') => new X509Certificate(bench.cfCard.read(file)!);
  return {
    ...router,
    certificate,
    /** Milliseconds to the moment at which so much of the certificate's validity has passed. */
    until: (percent: number) => {
      const { validFrom, validTo } = certificate();
      const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
      return from + ((to - from) * percent) / 100 - bench.router.facts.now;
    },
    /** What memory holds under that name. */
    held: (file = 's1_ir.cer') => bench.router.facts.volatile.certificates.find(({ fileName }) => fileName === file)?.der,
    /** Active alarms that an update has raised. */
    alarmsOfUpdate: () => bench.router.facts.volatile.alarms.map(({ name }) => name).filter(name => /KeyUpdate|WriteToCF/.test(name)),
    get updates() {
      return bench.router.facts.volatile.cmpStatistics.get('s1')?.kurReceived ?? 0;
    },
  };
}

export type UpdatingRouter = Awaited<ReturnType<typeof updatingRouter>>;

/** Until so many key updates have been sent since the start, and none is under way: they may have failed. */
export const untilTried = ({ bench }: Pick<UpdatingRouter, 'bench'>, times = 1): Promise<string> =>
  bench.until(() => {
    const { cmpRequests, cmpStatistics } = bench.router.facts.volatile;
    return cmpRequests.size === 0 && (cmpStatistics.get('s1')?.kurSent ?? 0) >= times;
  });

/** To the point of the check grid at which the update is due, and so many periods on. */
export function advanceToUpdate({ bench, clock, until }: UpdatingRouter, periods = 0): void {
  const due = clock.now() + until(60);
  const { poweredOnAt } = bench.router.facts.volatile;
  clock.advance(poweredOnAt + (Math.ceil((due - poweredOnAt) / period) + periods) * period - clock.now());
}

const period = 5 * 60_000;

/** Until the certificate has been updated so many times since the start, and no transaction is under way. */
export const untilUpdated = ({ bench }: Pick<UpdatingRouter, 'bench'>, times = 1): Promise<string> =>
  bench.until(() => {
    const { cmpRequests, cmpStatistics } = bench.router.facts.volatile;
    return cmpRequests.size === 0 && (cmpStatistics.get('s1')?.kurReceived ?? 0) >= times;
  });
