import { cardRefusal } from '../../run/card-refusal.ts';
import { settingsOf } from '../../../config/settings.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { onDrive, placeOn } from '../../../flash/drive.ts';
import { type DriveOf, type ResolvedPath, resolvePath, resolvePattern, shownPath } from '../../../flash/path.ts';
import { isIrreplaceable, isProtected, isStartupConfiguration } from '../../../flash/protection.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { askFor, type Course, say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** The place on a card that an operator's path names; undefined when it names none, which has then been said. */
export function* cardPath(typed: string, { workingDirectory }: CliSession, router: RouterFacts): Course<string | undefined> {
  return yield* placed(typed, resolvePath(typed, workingDirectory, driveIn(router)));
}

/** The same for a path whose last segment may hold the wildcard `*`. */
export function* cardPattern(typed: string, { workingDirectory }: CliSession, router: RouterFacts): Course<string | undefined> {
  return yield* placed(typed, resolvePattern(typed, workingDirectory, driveIn(router)));
}

/** Drives as they are here: by their name, or by the slot of their board. */
function driveIn({ device, files }: RouterFacts): DriveOf {
  return typed => {
    const [, board, card = ''] = /^(?:(slave|\d+)#)?(.*)$/.exec(typed) ?? [];
    const isOwn = board === undefined || board === `${device.mainBoardSlot}`;
    if (isOwn && card === 'cfcard:') return 'own';
    const isOfSlave = board === 'slave' || device.boards.some(({ kind, slot }) => kind === 'MPU' && `${slot}` === board);
    return isOwn || isOfSlave ? files.drives.find(drive => drive === `${isOwn ? '' : 'slave#'}${card}`) : undefined;
  };
}

/** A place, and with `all` the same one on the card of the slave, where there is one. */
export function onMainBoards(path: string, all: boolean, { files }: RouterFacts): readonly string[] {
  const { drive, inner } = onDrive(path);
  return all && drive === undefined && files.drives.includes('slave#cfcard:') ? [path, placeOn('slave#cfcard:', inner)] : [path];
}

/** Does something to a place on the card; false when the card refused, it or the source, which has then been said. */
export function* onCard(path: string, work: () => void, source?: string): Course<boolean> {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    yield cardRefusal(error.code, error.path === source ? source : path);
    return false;
  }
}

/** Whether file commands ask before they act: `file prompt quiet` silences them. */
export function asksBeforeFileActions({ volatile }: RouterFacts): boolean {
  return !settingsOf(volatile.running).line('file prompt')?.has('quiet');
}

/** The question before a file is written over; true when nothing is there or the operator agrees. */
export function* mayOverwrite(path: string, session: CliSession, router: RouterFacts): Course<boolean> {
  return (yield* leaveToOverwrite(path, session, router)) === 'yes';
}

/** The same for one file of several: `no` passes it over, `cancel` ends them all. */
export function* leaveToOverwrite(path: string, session: CliSession, router: RouterFacts): Course<'yes' | 'no' | 'cancel'> {
  const refusal = refusalToWrite(path, session, router);
  if (refusal) yield refusal;
  if (refusal) return 'no';
  if (!router.files.stat(path) || !asksBeforeFileActions(router)) return 'yes';
  const answer = yield* askFor('yes-no-cancel', 'overwrite-question', { file: shownPath(path) });
  return answer === 'yes' || answer === 'no' ? answer : 'cancel';
}

/** Whether users may neither delete nor move nor rename a file or directory. */
export function mustStay(path: string, { nonVolatile, volatile }: RouterFacts): boolean {
  return isProtected(path, volatile.startup, nonVolatile.board.nextStartup);
}

/** Why this log-in may not write a file to a place on the card, whatever command would do it; undefined when it may. */
export function refusalToWrite(
  path: string,
  { level }: Pick<CliSession, 'level'>,
  { files, nonVolatile, volatile }: RouterFacts,
): Step | undefined {
  const starts = [volatile.startup, nonVolatile.board.nextStartup];
  const file = shownPath(path);
  if (files.stat(path)?.kind === 'directory') return say('file-is-directory', { file });
  if (isIrreplaceable(path, ...starts)) return say('file-protected', { file });
  return level < management && isStartupConfiguration(path, ...starts) ? say('no-permission') : undefined;
}

/** Says why not; false, for a caller that gives up. */
export function* refuse(step: Step): Course<false> {
  yield step;
  return false;
}

const management = 3;

function* placed(typed: string, place: ResolvedPath): Course<string | undefined> {
  if ('path' in place) return place.path;
  yield problems[place.problem](typed);
  return undefined;
}

const problems = {
  'bad-name': (name: string) => say('file-bad-name', { name }),
  'too-long': () => say('file-path-too-long'),
  'too-deep': () => say('file-path-too-deep'),
  'no-device': (name: string) => say('file-no-device', { name }),
};
