import type page from '../../../../firmware-model/pages/configuration/abort-trial.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusalByHolder, sessionNumber } from '../../run/holders.ts';
import { confirm, did, say } from '../../run/outcome.ts';

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
    if (router.volatile.trial !== trial) {
      yield say('trial-missing'); // it was over before the answer
      return;
    }
    yield did({ type: 'trial.aborted', session: trial.session });
    yield say('trial-aborted');
  },
} satisfies Handlers<typeof page>;
