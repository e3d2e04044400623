import type page from '../../../../firmware-model/pages/licence/license-trial.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Once: kept is when it began, and then that it is over (command reference). */
export default {
  *enable(_, { nonVolatile, now }) {
    if (nonVolatile.board.kept?.['license trial'] !== undefined) {
      yield say('license-trial-over');
      return;
    }
    if (!(yield* confirm('license-trial-question'))) return;
    yield did({ type: 'setting.kept', setting: 'license trial', value: `${now}` });
    yield say('license-operated');
  },
  *disable(_, { nonVolatile }) {
    if (!isTrialOn(nonVolatile.board.kept?.['license trial'])) {
      yield say('license-trial-off');
      return;
    }
    if (!(yield* confirm('license-trial-end-question'))) return;
    yield did({ type: 'setting.kept', setting: 'license trial', value: 'over' });
    yield say('license-operated');
  },
} satisfies Handlers<typeof page>;

const isTrialOn = (kept: string | undefined): boolean => kept !== undefined && kept !== 'over';
