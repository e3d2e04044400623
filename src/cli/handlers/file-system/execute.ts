import type page from '../../../../firmware-model/pages/file-system/execute.ts';
import { shownPath } from '../../../flash/path.ts';
import { linesOf } from '../configuration/configuration-file.ts';
import { isVisible } from '../../grammar/visible.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { changeSession, type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { cardPath, onCard } from './card-command.ts';

/** The log-in types the lines of a file, one after the other, as if somebody did. Parameters are for scripts; plain lines have no use for them. */
export default {
  batch: ({ args: { filename }, session }, router) => run(filename, session, router),
  script: ({ args: { filename }, session }, router) => run(filename, session, router),
} satisfies Handlers<typeof page>;

function* run(filename: string, session: CliSession, router: RouterFacts): Course {
  const path = yield* cardPath(filename, session, router);
  if (path === undefined) return;
  const file = shownPath(path);
  const there = router.files.stat(path);
  if (!/\.(?:bat|cfg)$/i.test(path)) yield say('batch-name', { file });
  else if (session.batch) yield say('batch-in-batch');
  else if (!there) yield say('file-missing');
  else if (there.kind === 'directory') yield say('file-is-directory', { file });
  else if (there.size > longest) yield say('batch-too-long', { file });
  else yield* typeLines(path, router);
}

/** It ends in front of a line that holds anything but what the manual calls visible, and says nothing about it (command reference, execute). */
function* typeLines(path: string, { files: cfCard }: RouterFacts): Course {
  let lines: readonly string[] = [];
  const isRead = yield* onCard(path, () => {
    lines = linesOf(Buffer.from(cfCard.read(path) ?? []).toString('latin1'));
  });
  if (!isRead) return;
  const end = lines.findIndex(line => !isVisible(line));
  const batch = end < 0 ? lines : lines.slice(0, end);
  yield changeSession(session => ({ ...session, batch }));
}

/** Bytes; a file larger than that is no batch. */
const longest = 1024 * 1024;
