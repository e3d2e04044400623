import { noEdits } from '../../config/candidate.ts';
import type { Configuration } from '../../config/configuration.ts';
import { fitsTemplate } from '../../config/display-order.ts';
import { orphans } from '../../config/edit.ts';
import { lineOf } from '../../config/render-edits.ts';
import type { RouterFacts } from './handler.ts';
import { say, show, type Step } from './outcome.ts';
import { candidateConfiguration } from './pending.ts';
import type { CliSession } from './session.ts';
import { fill } from '../grammar/template.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** Why a commit is refused, as steps that say so: the line at fault, then what is wrong with it. Nothing when it may go ahead. */
export function refusalOfCommit(router: RouterFacts, session: CliSession): readonly Step[] | undefined {
  const { running, pending } = router.volatile;
  const [orphan] = orphans(running, pending.get(session.id)?.candidate ?? noEdits);
  if (orphan) return [show([lineOf(orphan)]), say('commit-view-removed'), say('commit-conflict')];

  const before = new Set(danglingReferences(running, router.views).map(identity));
  const dangling = danglingReferences(candidateConfiguration(router, session), router.views).find(found => !before.has(identity(found)));
  if (!dangling) return undefined;
  return hasTopSection(running, dangling.object)
    ? [show([`undo ${dangling.object}`]), say('commit-object-in-use', { line: dangling.line })]
    : [show([dangling.line]), say('commit-object-missing', { object: dangling.object })];
}

interface Reference {
  /** Keys down to the line. */
  readonly path: readonly string[];
  readonly line: string;
  /** Key of the section that it names. */
  readonly object: string;
}

const identity = ({ path, line }: Reference): string => [...path, line].join('\n');

/** Lines that name an object which is not configured. */
function danglingReferences(configuration: Configuration, views: Views): readonly Reference[] {
  return referencesIn(configuration, 'system', [], views).filter(({ object }) => !hasTopSection(configuration, object));
}

function referencesIn(lines: Configuration, view: string, path: readonly string[], views: Views): readonly Reference[] {
  const named = views[view]?.references ?? {};
  const below = Object.entries(views).filter(([, { parent }]) => parent === view);
  return [...lines].flatMap(([key, node]): readonly Reference[] => {
    const template = named[key];
    if (template !== undefined) return [{ path: [...path, key], line: node.line, object: fill(template, node.args) }];
    const child = node.children && below.find(([, { section }]) => section !== undefined && fitsTemplate(section, key));
    return node.children && child ? referencesIn(node.children, child[0], [...path, key], views) : [];
  });
}

/** Case does not count where an object is referred to (command reference, certificate request entity). */
function hasTopSection(configuration: Configuration, key: string): boolean {
  if (configuration.has(key)) return true;
  const wanted = key.toLowerCase();
  return [...configuration.keys()].some(other => other.toLowerCase() === wanted);
}
