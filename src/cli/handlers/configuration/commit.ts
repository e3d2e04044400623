import type page from '../../../../firmware-model/pages/configuration/commit.ts';
import { commitCandidate, type CommitNote } from '../../run/commit.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { mayBeLabel } from './point-label.ts';

/** Makes the candidate take effect, under a label and with a description where they are given; on trial, until it is committed again. */
export default {
  *commit({ args: { description }, session }, router) {
    yield* commitCandidate(router, session, noteOf({ description }));
  },

  *label({ args: { label, description }, session }, router) {
    if (yield* mayBeLabel(label, router)) yield* commitCandidate(router, session, noteOf({ label, description }));
  },

  *trial({ args: { time, label, description }, session }, router) {
    if (label !== undefined && !(yield* mayBeLabel(label, router))) return;
    const seconds = Number(time ?? defaultTrialSeconds);
    const isCommitted = yield* commitCandidate(router, session, { ...noteOf({ label, description }), trialMilliseconds: seconds * 1000 });
    if (isCommitted && router.volatile.trial?.session === session.id) yield say('trial-begun', { seconds });
  },
} satisfies Handlers<typeof page>;

const noteOf = ({ label, description }: Note): CommitNote => ({
  ...(label !== undefined && { label }),
  ...(description !== undefined && { description }),
});

interface Note {
  readonly label?: string | undefined;
  readonly description: string | undefined;
}

const defaultTrialSeconds = 600;
