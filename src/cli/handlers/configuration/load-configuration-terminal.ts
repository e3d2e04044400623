import type page from '../../../../firmware-model/pages/configuration/load-configuration-terminal.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFor, type Course, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { loadCandidate } from './load-candidate.ts';
import { failuresOf } from './load-report.ts';
import { readDifferences, withoutLines } from './pasted-differences.ts';

/** Takes differences that are pasted, as `display configuration commit changes with-tag` shows them, into the candidate. */
export default {
  *terminal({ session }, router) {
    yield say('load-terminal');
    const pasted = yield* pastedLines();
    if (!pasted) return;
    const differences = readDifferences(pasted);
    const { configuration, missing } = withoutLines(candidateConfiguration(router, session), differences);
    const added = differences.filter(({ mark }) => mark !== '-').map(({ text }) => text);
    const read = router.readText(added.join('\n'), configuration);
    yield* loadCandidate(router, session, { configuration: read.configuration, failed: [...missing, ...failuresOf(read)] });
  },
} satisfies Handlers<typeof page>;

/** Up to `end-diff`; undefined where they end with `abort`, Ctrl+C, or not in time. */
function* pastedLines(): Course<readonly string[] | undefined> {
  const lines: string[] = [];
  while (lines.length < mostLines) {
    const line = yield* askFor('line', 'load-terminal-line');
    if (line === undefined || line.trim() === 'abort') return undefined;
    if (line.trim() === 'end-diff') return lines;
    lines.push(line);
  }
  return undefined;
}

/** Far above any configuration. */
const mostLines = 500_000;
