import type page from '../../../../firmware-model/pages/device/set-boot-password.ts';
import { conceal, isPassword } from '../../../config/cipher.ts';
import { confirmedPassword } from '../aaa/password.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { askFor, type Course, did, say } from '../../run/outcome.ts';

/** The password of the boot loader's menu, kept on the main board at once: no commit, no save. */
export default {
  *set({ args }, router) {
    const slot = args['slot-id'];
    if (slot !== `${router.device.mainBoardSlot}`) {
      yield say('no-main-board', { slot });
      return;
    }
    yield say('boot-password-set');
    const { bootPassword } = router.nonVolatile.board;
    if (bootPassword === undefined) yield* setPassword('set boot loader', router);
    else if (yield* knowsOld(bootPassword)) yield* setPassword('change boot loader', router);
  },
} satisfies Handlers<typeof page>;

function* knowsOld(cipher: string): Course<boolean> {
  const typed = yield* askFor('secret', 'boot-password-old');
  if (typed === undefined) return false;
  const isRight = isPassword(typed, cipher);
  if (!isRight) yield say('boot-password-wrong');
  return isRight;
}

function* setPassword(use: 'set boot loader' | 'change boot loader', { entropy }: RouterFacts): Course {
  const password = yield* confirmedPassword(use);
  if (password === undefined) return;
  yield did({ type: 'bootPassword.set', cipher: conceal(password, entropy.bytes(12)) });
  yield say(use === 'set boot loader' ? 'boot-password-set-done' : 'boot-password-change-done');
}
