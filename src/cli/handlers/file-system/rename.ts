import type page from '../../../../firmware-model/pages/file-system/rename.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import { parentOf } from '../../../flash/medium-path.ts';
import { cardDirectory, shownDirectory, shownPath } from '../../../flash/path.ts';
import { asksBeforeFileActions, cardPath, mustStay, onCard, refusalToWrite } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

export default {
  *rename({ args, session }, router) {
    const from = yield* cardPath(args['source-filename'], session, router);
    if (from === undefined) return;
    const to = yield* cardPath(args['destination-filename'], session, router);
    if (to === undefined) return;
    const reason = reasonToKeep(from, to, session, router);
    if (reason) {
      yield reason;
      return;
    }

    const shown = { from: shownPath(from), to: shownPath(to) };
    if (asksBeforeFileActions(router) && !(yield* confirm('rename-question', shown))) return;
    const moved = yield* onCard(to, () => moveToNewName(from, to, router));
    if (moved) yield say('rename-done', shown);
  },
} satisfies Handlers<typeof page>;

/** Unlike `move` it replaces nothing, not even what has come while the question stood. */
function moveToNewName(from: string, to: string, { files: cfCard }: RouterFacts): void {
  if (cfCard.stat(to)) throw new CfCardError('CARD_EXISTS', to);
  cfCard.move(from, to);
}

function reasonToKeep(from: string, to: string, session: CliSession, router: RouterFacts): Step | undefined {
  const { files: cfCard } = router;
  if (from === '' || !cfCard.stat(from)) return say('file-missing');
  if (mustStay(from, router)) return say('file-protected', { file: shownPath(from) });
  const refusal = cfCard.stat(to)?.kind === 'directory' ? undefined : refusalToWrite(to, session, router);
  if (refusal) return refusal;
  if (parentOf(from) !== parentOf(to)) return say('file-other-directory');
  if (cfCard.stat(to)) return say('file-exists', { file: shownPath(to) });
  const isWorkingDirectory = `${cardDirectory(session.workingDirectory)}/`.startsWith(`${from}/`);
  return isWorkingDirectory ? say('file-in-use', { file: shownDirectory(from) }) : undefined;
}
