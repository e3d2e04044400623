import type { MessageId, MessageParams } from '../../../../firmware-model/messages.ts';
import type { RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { saveAsNextStartup } from '../configuration/save-configuration.ts';
import type { CliSession } from '../../run/session.ts';
import { holdsUnsavedConfiguration } from '../configuration/unsaved.ts';

/**
 * Saves what a reboot would lose, or not, as the operator wants; false when there is to be no reboot: no answer came, or saving
 * failed (inferred).
 */
export function* settleUnsaved(session: CliSession, router: RouterFacts): Course<boolean> {
  if (!holdsUnsavedConfiguration(router)) return true;
  const answer = yield* askInTime('reboot-save-question', {}, router);
  return answer === 'yes' ? yield* saveAsNextStartup(router, session) : answer === 'no';
}

/** A question that gives up by itself: the console goes back to the user view and nothing happens. */
export function* askInTime<Id extends MessageId>(id: Id, params: MessageParams<Id>, { device }: RouterFacts): Course<unknown> {
  return yield { do: 'ask', id, params, reply: 'yes-no', timeoutMilliseconds: device.rebootQuestionTimeout };
}
