import { renderThis } from '../../../config/render.ts';
import { formatOf, writeStartupFile } from '../../../config/startup-file.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { placeOn } from '../../../flash/drive.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import { configurationFile, nextStartupFile, type ConfigurationFile } from './configuration-file.ts';
import { currentConfiguration } from './current-configuration.ts';
import { LineSettings } from '../user-interface/line-settings.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { refuse, refusalToWrite } from '../file-system/card-command.ts';
import { askFor, confirm, type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { editPlace } from '../../grammar/view-stack.ts';

/**
 * `save`: writes the running configuration to the CF card, with its questions. Without a file name it is the next-startup file,
 * and where none is set the operator names one, which then becomes it. False when nothing was saved, which has then been said.
 */
export function* saveConfiguration(router: RouterFacts, session: CliSession, fileName?: string): Course<boolean> {
  if (router.busy) return yield* refuse(say('configuration-being-built'));
  return yield* fileName === undefined ? saveForNextStartup(router, session) : saveTo(router, session, fileName);
}

/**
 * `save <file>` in a configuration view: the system view saves the whole, one below it only its own section. A section in place of
 * the file of a start would leave out who may log in, so that is not for everyone who may save.
 */
export function* saveView(router: RouterFacts, session: CliSession, fileName: string): Course<boolean> {
  const { path, builtIn } = editPlace(session.views, router.views);
  if (path.length === 0) return yield* saveConfiguration(router, session, fileName);
  if (router.busy) return yield* refuse(say('configuration-being-built'));
  const file = configurationFile(fileName);
  const refusal = file && refusalToWrite(file.path, session, router);
  if (refusal) return yield* refuse(refusal);
  return yield* saveTo(router, session, fileName, renderThis(router.volatile.running, path, displayOrder(router.views), builtIn?.at(-1)));
}

function* saveForNextStartup(router: RouterFacts, session: CliSession): Course<boolean> {
  return (yield* confirm('save-question')) && (yield* saveAsNextStartup(router, session));
}

/** What `save` does once the operator has agreed, and `reboot` after its own question. */
export function* saveAsNextStartup(router: RouterFacts, session: CliSession): Course<boolean> {
  if (router.busy) return yield* refuse(say('configuration-being-built'));
  const next = nextStartupFile(router);
  if (next) return yield* write(router, session, next);

  const file = yield* askForFile(session);
  return file ? yield* write(router, session, file, { use: 'as next-startup file' }) : false;
}

/** An empty answer takes `vrpcfg.zip` (inferred from the command reference, which says that it is offered). */
function* askForFile({ terminal }: CliSession): Course<ConfigurationFile | undefined> {
  const answer = terminal.machineMode ? '' : yield* askFor('line', 'save-name-question');
  if (answer === undefined) return undefined;
  const file = configurationFile(answer.trim() || 'vrpcfg.zip');
  if (!file) yield say('configuration-file-name-invalid');
  return file;
}

function* saveTo(router: RouterFacts, session: CliSession, fileName: string, lines?: readonly string[]): Course<boolean> {
  const file = configurationFile(fileName);
  if (!file) return yield* refuse(say('configuration-file-name-invalid'));
  if (formatOf(file.path) === 'dat') return yield* refuseFile('configuration-file-binary', file);
  if (!(yield* confirm('save-file-question', { file: file.shown }))) return false;
  return yield* write(router, session, file, { ...(lines && { lines }) });
}

interface Writing {
  /** The whole configuration, unless it is said which lines. */
  readonly lines?: readonly string[];
  readonly use?: 'as next-startup file';
}

function* write(
  router: RouterFacts,
  session: CliSession,
  file: ConfigurationFile,
  { lines = currentConfiguration(router), use }: Writing = {},
): Course<boolean> {
  const { device, nonVolatile, now } = router;
  if (isSavedByAnother(router, session)) return yield* refuse(say('save-under-way'));
  const bytes = writeStartupFile(file.path, lines, now);
  if (!bytes) return yield* refuseFile('configuration-file-binary', file);
  const milliseconds = Math.floor(lines.length / device.linesCommittedPerSecond) * 1000;
  yield* begin(device.mainBoardSlot, session, milliseconds);
  try {
    nonVolatile.cfCard.write(file.path, bytes);
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return error.code === 'CARD_FULL' ? yield* refuse(say('save-no-space')) : yield* refuseFile('save-failed', file);
  }
  yield* writeToSlave(router, session, { file, bytes, milliseconds });
  if (use) yield did({ type: 'startup.configurationSelected', file: file.shown });
  if (nextStartupFile(router)?.path === file.path) yield* settleConsolePassword(router);
  yield did({ type: 'configuration.saved', session: session.id, file: file.path });
  yield say('saved');
  return true;
}

function* begin(slot: number, session: CliSession, milliseconds: number): Course {
  yield say('saving', { slot });
  if (milliseconds === 0) return;
  yield did({ type: 'save.begun', session: session.id, milliseconds });
  yield { do: 'pause', milliseconds };
}

/** The same file on the card of the slave, after that of the board in charge. One that cannot take it is said, and nothing undone (inferred). */
function* writeToSlave(
  router: RouterFacts,
  session: CliSession,
  { file, bytes, milliseconds }: { readonly file: ConfigurationFile; readonly bytes: Uint8Array; readonly milliseconds: number },
): Course {
  const slave = readySlave(router);
  if (!slave) return;
  yield* begin(slave.slot, session, milliseconds);
  const isWritten = readySlave(router) && isOnSlave(() => router.files.write(placeOn('slave#cfcard:', file.path), bytes));
  if (!isWritten) yield say('save-slave-failed', { slot: slave.slot });
}

function isOnSlave(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return false;
  }
}

/** Whether the device is at a save of another log-in. */
export const isSavedByAnother = ({ volatile: { saving } }: RouterFacts, { id }: CliSession): boolean =>
  saving !== undefined && saving.session !== id;

/** What the next start loads has no console password: that of the first log-in must not come back then. */
function* settleConsolePassword({ volatile, nonVolatile }: RouterFacts): Course {
  const isUndone = nonVolatile.board.consolePassword !== undefined && new LineSettings(volatile.running, 'CON 0').cipher === undefined;
  if (isUndone) yield did({ type: 'consolePassword.forgotten' });
}

function* refuseFile(id: 'configuration-file-binary' | 'save-failed', { shown }: ConfigurationFile): Course<boolean> {
  return yield* refuse(say(id, { file: shown }));
}
