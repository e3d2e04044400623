import type { Lab } from '../adapters/lab-ca/locked-lab-ca.ts';
import type { Reporter } from '../adapters/host/reporter.ts';
import type { StateFolder } from '../adapters/storage/state-folder.ts';
import { loginOutlook } from '../cli/handlers/aaa/login-outlook.ts';
import type { RestoredConfiguration } from '../cli/handlers/configuration/restore.ts';
import type { Clock } from '../clock/clock.ts';
import type { Router } from '../router.ts';
import { keepLineList } from './line-list.ts';
import type { News } from './news.ts';
import { reportRefusals, reportStart, type Start } from './start-report.ts';
import { tellSurvival } from './survivors.ts';

/** Who runs the router, and how that is told what. */
export interface Keeper {
  readonly report: Reporter;
  /** Takes what goes wrong beside the router. */
  readonly complain: (error: unknown) => void;
  readonly news: News;
  readonly clock: Clock;
  readonly state: StateFolder;
}

/** What the keeper hears of the router from its start on. `takeRestored` gives what a start has made of its configuration, once. */
export function tellKeeper(router: Router, keeper: Keeper, takeRestored: () => RestoredConfiguration | undefined): void {
  const { report, state } = keeper;
  router.on('started', () => {
    const { facts } = router;
    const file = facts.volatile.startup.savedConfiguration;
    const restored = takeRestored();
    if (restored) reportStart({ facts, restored, file, list: listIn(state, keeper) }, report);
    reportRefusals(facts, report);
  });
  router.on('ready', () => report({ event: 'ready', asksFor: loginOutlook(router.facts).asksFor }));
  router.onMemoryLost(tellSurvival(keeper));
  router.on('reboot', () => report({ event: 'reboot' }));
}

/** Beside the state. A start goes on without the list where the host refuses it. */
const listIn =
  ({ lines }: StateFolder, { clock, complain }: Keeper): Start['list'] =>
  notes => {
    try {
      return keepLineList(lines, notes, clock.now());
    } catch (error) {
      complain(error);
      return null;
    }
  };

/** The name is known once the CA's keys are, at its first start a moment later than the console. */
export function announce({ url, name }: Lab, { report, complain }: Keeper): void {
  name().then(subject => report({ event: 'ca', url, name: subject }), complain);
}
