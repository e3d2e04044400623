import type page from '../../../../firmware-model/pages/configuration/replace-configuration-pattern.ts';
import { type Configuration, leaf, section, type SectionPath } from '../../../config/configuration.ts';
import { noOrder } from '../../../config/display-order.ts';
import { applyEdits } from '../../../config/edit.ts';
import { renderNode } from '../../../config/render.ts';
import { sectionPath } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { loadCandidate } from './load-candidate.ts';
import { failuresOf } from './load-report.ts';

/** Puts one word in place of another in the lines of the current view. They wait in the candidate for their commit. */
export default {
  *replace({ args, session }, router) {
    const path = sectionPath(session.views, router.views);
    const before = candidateConfiguration(router, session);
    const { left, lines } = replaced(before, path, args['src-string'], args['target-string']);
    if (lines.length === 0) return;
    const read = router.readText([...wayTo(before, path), ...lines].join('\n'), left);
    yield* loadCandidate(router, session, { configuration: read.configuration, failed: failuresOf(read) });
  },
} satisfies Handlers<typeof page>;

/** What is left without the lines that have the word, and those lines with the other. */
function replaced(configuration: Configuration, path: SectionPath, word: string, other: string) {
  const found = [...(section(configuration, path) ?? [])].filter(([, { line }]) => line.split(' ').includes(word));
  const lines = found.flatMap(([, node]) => {
    const line = node.line.split(' ').map(part => (part === word ? other : part));
    return renderNode({ ...node, line: line.join(' ') }, noOrder, path.length);
  });
  const left = applyEdits(
    configuration,
    found.map(([key]) => ({ op: 'clear', path, key })),
  );
  return { left, lines };
}

/** The lines that lead into a section. */
const wayTo = (configuration: Configuration, path: SectionPath): readonly string[] =>
  path.map((key, depth) => ' '.repeat(depth) + (leaf(configuration, path.slice(0, depth), key)?.line ?? key));
