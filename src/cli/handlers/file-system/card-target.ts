import { baseName, join, parentOf } from '../../../flash/medium-path.ts';
import { isOfRollbackPoints } from '../../../flash/protection.ts';
import { maximumAbsoluteLength, maximumDepth, levels, shownPath } from '../../../flash/path.ts';
import { asksBeforeFileActions, cardPath, mayOverwrite, mustStay, refusalToWrite, refuse } from './card-command.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** From where to where a file command goes; `shown` as its messages name the two. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly shown: { readonly from: string; readonly to: string };
}

type Question = 'copy-question' | 'move-question' | 'zip-question' | 'unzip-question';

/** Source and destination of `copy` and its like, checked; in a destination that is a directory the file keeps its name. What has none goes to the directory itself. */
export function* routeOf(
  source: string,
  destination: string,
  session: CliSession,
  router: RouterFacts,
  nameOf: (from: string) => string | undefined = baseName,
): Course<Route | undefined> {
  const from = yield* cardPath(source, session, router);
  if (from === undefined) return undefined;
  const to = yield* cardPath(destination, session, router);
  if (to === undefined) return undefined;

  const { files: cfCard } = router;
  const isInDirectory = cfCard.stat(to)?.kind === 'directory';
  const name = isInDirectory ? nameOf(from) : undefined;
  const target = name === undefined ? to : join(to, name);
  const route = { from, to: target, shown: { from: shownPath(from), to: shownPath(target) } };
  if (!cfCard.stat(from)) yield say('file-missing');
  else if (isOfRollbackPoints(from)) yield say('file-protected', { file: route.shown.from });
  else if ((destination.endsWith('/') && !isInDirectory) || !cfCard.stat(parentOf(target))) yield say('directory-missing');
  else if (from === target) yield say('file-same');
  else if (route.shown.to.length > maximumAbsoluteLength) yield say('file-path-too-long');
  else if (levels(target) > maximumDepth + 1) yield say('file-path-too-deep');
  else {
    const refusal = isInDirectory && name === undefined ? undefined : refusalToWrite(target, session, router);
    if (!refusal) return route;
    yield refusal;
  }
  return undefined;
}

/** Whether the source is a file; says so when it is a directory. */
export function* isFile({ from, shown }: Route, { files }: RouterFacts): Course<boolean> {
  if (files.stat(from)?.kind === 'file') return true;
  return yield* refuse(say('file-is-directory', { file: shown.from }));
}

/** Whether the source may go from its place; says so when it is protected. */
export function* mayLeave({ from, shown }: Route, router: RouterFacts): Course<boolean> {
  if (!mustStay(from, router)) return true;
  return yield* refuse(say('file-protected', { file: shown.from }));
}

/** The command's question, and then the one before something is written over. */
export function* agreed(question: Question, { to, shown }: Route, session: CliSession, router: RouterFacts): Course<boolean> {
  if (asksBeforeFileActions(router) && !(yield* confirm(question, shown))) return false;
  return yield* mayOverwrite(to, session, router);
}
