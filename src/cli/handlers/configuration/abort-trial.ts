import type page from '../../../../firmware-model/pages/configuration/abort-trial.ts';
import type { Trial } from '../../../control-plane/state.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { refusalByHolder, sessionNumber } from '../../run/holders.ts';
import { confirm, did, say, type Step } from '../../run/outcome.ts';

/** What ran before a trial runs again. That of another log-in has to be named by its session (later edition of the command reference). */
export default {
  *abort({ args, session }, router) {
    const { trial } = router.volatile;
    const named = args['session-id'];
    const isMeant =
      trial && (named === undefined ? trial.session === session.id : Number(named) === sessionNumber(router.volatile, trial.session));
    if (!isMeant) {
      yield (named === undefined && refusalByHolder(router.volatile, session.id)) || say('trial-missing');
      return;
    }
    if (!(yield* confirm('trial-abort-question'))) return;
    const refusal = refusalAfterAnswer(router, trial);
    if (refusal) {
      yield refusal;
      return;
    }
    yield did({ type: 'trial.aborted', session: trial.session });
    yield say('trial-aborted');
  },
} satisfies Handlers<typeof page>;

/** It was over before the answer, or the device is at a commit behind it. */
function refusalAfterAnswer({ volatile }: RouterFacts, trial: Trial): Step | undefined {
  const { commitUnderWay } = volatile;
  if (commitUnderWay) return say('configuration-locked', { session: sessionNumber(volatile, commitUnderWay.session) });
  return volatile.trial === trial ? undefined : say('trial-missing');
}
