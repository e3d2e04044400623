import type page from '../../../../firmware-model/pages/device/reboot.ts';
import type { MessageId } from '../../../../firmware-model/messages.ts';
import type { Handlers, RouterFacts } from '../../handler.ts';
import { type Course, did, say } from '../../outcome.ts';

/** `reboot save diagnostic-information` is not emulated. */
export default {
  reboot: (_, router) => reboot(router),
  fast: (_, router) => reboot(router),
} satisfies Handlers<typeof page>;

function* reboot(router: RouterFacts): Course {
  const { device: { mainBoardSlot: slot }, nonVolatile: { board: { nextStartup } } } = router;
  yield say('reboot-startup', { slot, systemSoftware: nextStartup.systemSoftware, savedConfiguration: nextStartup.savedConfiguration ?? 'NULL' });
  if (yield* agreed('reboot-question', router)) yield did({ type: 'reboot.confirmed' });
}

/** A question that gives up by itself: the console goes back to the user view and nothing happens. */
function* agreed(id: MessageId, { device }: RouterFacts): Course<boolean> {
  return (yield { do: 'ask', id, params: {}, reply: 'yes-no', timeoutMilliseconds: device.rebootQuestionTimeout }) === 'yes';
}
