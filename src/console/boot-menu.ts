import { confirmedPassword } from '../cli/handlers/aaa/password.ts';
import { configurationFile, readConfigurationFile } from '../cli/handlers/configuration/configuration-file.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import { askFor, confirm, type Course, did, say } from '../cli/run/outcome.ts';
import { conceal, isPassword } from '../config/cipher.ts';
import { BoardNotStored } from '../control-plane/board-error.ts';

/** The boot loader's menu, from its password to the choice that ends it. Ends with a fact that takes the router out of the menu. */
export function* bootMenu(router: RouterFacts): Course {
  if (!(yield* enter(router))) {
    yield did({ type: 'reboot.confirmed' });
    return;
  }
  for (;;) {
    yield say('boot-main-menu');
    const choice = yield* askFor('line', 'boot-choice', { range: '1-8' });
    if (choice === '1') yield did({ type: 'startup.resumed' });
    else if (choice === '8') yield did({ type: 'reboot.confirmed' });
    else if (choice === '4') yield* startupParameters(router);
    else if (choice === '6') yield* passwordManager(router);
    else yield say(choice && /^[2357]$/.test(choice) ? 'not-emulated' : 'boot-choice-wrong');
  }
}

/** Documented: no password out of the factory, one has to be set; three wrong ones, and the device restarts. */
function* enter(router: RouterFacts): Course<boolean> {
  const { bootPassword } = router.nonVolatile.board;
  if (bootPassword === undefined) {
    yield say('boot-password-empty');
    while (!(yield* changePassword(router)));
    return true;
  }
  for (let tries = 0; tries < 3; tries++) {
    const typed = yield* askFor('secret', 'boot-password-ask');
    if (typed !== undefined && isPassword(typed, bootPassword)) return true;
    yield say('boot-password-wrong');
  }
  return false;
}

function* changePassword({ entropy }: RouterFacts): Course<boolean> {
  const password = yield* confirmedPassword('boot loader');
  if (password === undefined) return false;
  yield say('boot-password-warning');
  if (!(yield* confirm('boot-password-continue'))) return false;
  return yield* kept(did({ type: 'bootPassword.set', cipher: conceal(password, entropy.bytes(12)) }), say('boot-password-changed'));
}

/** Does what the main board has to keep, and says so. */
function* kept(fact: ReturnType<typeof did>, success: ReturnType<typeof say>): Course<boolean> {
  try {
    yield fact;
  } catch (error) {
    if (!(error instanceof BoardNotStored)) throw error;
    yield say('board-not-stored');
    return true; // asking again would change nothing
  }
  yield success;
  return true;
}

function* startupParameters(router: RouterFacts): Course {
  for (;;) {
    yield say('boot-startup-menu');
    const choice = yield* askFor('line', 'boot-choice', { range: '0-2' });
    const { systemSoftware, savedConfiguration } = router.nonVolatile.board.nextStartup;
    if (choice === '0') return;
    if (choice === '1') yield say('boot-startup-files', { systemSoftware, savedConfiguration: savedConfiguration ?? 'NULL' });
    else if (choice === '2') yield* modifyConfigurationFile(router);
    else yield say('boot-choice-wrong');
  }
}

function* modifyConfigurationFile({ nonVolatile }: RouterFacts): Course {
  const typed = yield* askFor('line', 'boot-startup-file');
  const file = typed === undefined ? undefined : configurationFile(typed.trim());
  if (!file) yield say('configuration-file-name-invalid');
  else if (yield* readConfigurationFile(nonVolatile.cfCard, file))
    yield* kept(did({ type: 'startup.configurationSelected', file: file.shown }), say('startup-configuration-set'));
}

function* passwordManager(router: RouterFacts): Course {
  for (;;) {
    yield say('boot-password-menu');
    const choice = yield* askFor('line', 'boot-choice', { range: '0-3' });
    if (choice === '0') return;
    if (choice === '1') yield* changePassword(router);
    else yield say(choice === '2' || choice === '3' ? 'not-emulated' : 'boot-choice-wrong');
  }
}
