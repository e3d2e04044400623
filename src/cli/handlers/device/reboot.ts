import type page from '../../../../firmware-model/pages/device/reboot.ts';
import type { MessageId } from '../../../../firmware-model/messages.ts';
import type { Handlers, RouterFacts } from '../../handler.ts';
import { type Course, did, say } from '../../outcome.ts';
import { saveAsNextStartup } from '../../save.ts';
import type { CliSession } from '../../session.ts';
import { holdsUnsavedConfiguration } from '../../unsaved.ts';

/** `reboot save diagnostic-information` is not emulated. */
export default {
  *reboot({ session }, router) {
    yield nextStartup(router);
    if (holdsUnsavedConfiguration(router) && !(yield* settled(session, router))) return;
    yield* reboot(router);
  },
  *fast(_, router) {
    yield nextStartup(router);
    yield* reboot(router);
  },
} satisfies Handlers<typeof page>;

function nextStartup({ device: { mainBoardSlot: slot }, nonVolatile: { board: { nextStartup } } }: RouterFacts) {
  return say('reboot-startup', { slot, systemSoftware: nextStartup.systemSoftware, savedConfiguration: nextStartup.savedConfiguration ?? 'NULL' });
}

/** Saves, or not, as the operator wants; false when there is to be no reboot: no answer came, or saving failed (inferred). */
function* settled(session: CliSession, router: RouterFacts): Course<boolean> {
  const answer = yield* ask('reboot-save-question', router);
  return answer === 'yes' ? yield* saveAsNextStartup(router, session) : answer === 'no';
}

function* reboot(router: RouterFacts): Course {
  if ((yield* ask('reboot-question', router)) === 'yes') yield did({ type: 'reboot.confirmed' });
}

/** A question that gives up by itself: the console goes back to the user view and nothing happens. */
function* ask(id: MessageId, { device }: RouterFacts): Course<unknown> {
  return yield { do: 'ask', id, params: {}, reply: 'yes-no', timeoutMilliseconds: device.rebootQuestionTimeout };
}
