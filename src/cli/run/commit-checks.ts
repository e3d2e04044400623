import { type Candidate, editsOf } from '../../config/candidate.ts';
import { type Configuration, type ConfigurationNode, type Edit, leaf, spelledKey } from '../../config/configuration.ts';
import { orphans } from '../../config/edit.ts';
import { mentionsOf } from '../../config/mentions.ts';
import { lineOf } from '../../config/render-edits.ts';
import { say, show, type Step } from './outcome.ts';

/**
 * Why a commit is refused, as steps that say so: the line at fault, then what is wrong with it. Nothing when it may go ahead.
 * Only what the edits touch is looked at: what was missing before does not stand in anybody's way.
 */
export function refusalOfCommit(candidate: Candidate): readonly Step[] | undefined {
  const edits = editsOf(candidate);
  const [orphan] = orphans(candidate.running, edits);
  if (orphan) return [show([lineOf(orphan)]), say('commit-view-removed'), say('commit-conflict')];
  for (const edit of edits) {
    const refusal = edit.op === 'set' ? missingObject(edit, candidate) : objectInUse(edit, candidate);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A line that is to refer to an object which will not be there. */
function missingObject({ path, key }: Edit, { configuration, running }: Candidate): readonly Step[] | undefined {
  const node = leaf(configuration, path, key);
  const object = node?.refersTo;
  if (!node || object === undefined || hasTopSection(configuration, object)) return undefined;
  if (wasMissing(leaf(running, path, key), object, running)) return undefined;
  return hasTopSection(running, object)
    ? [show([`undo ${object}`]), say('commit-object-in-use', { line: node.line })]
    : [show([node.line]), say('commit-object-missing', { object })];
}

/** An object at the top that is to go while lines refer to it. */
function objectInUse({ path, key }: Edit, { configuration, running }: Candidate): readonly Step[] | undefined {
  if (path.length > 0 || !hasTopSection(running, key) || hasTopSection(configuration, key)) return undefined;
  const user = mentionsOf(configuration, key).find(({ node }) => node.refersTo?.toLowerCase() === key.toLowerCase());
  return user && [show([`undo ${key}`]), say('commit-object-in-use', { line: user.node.line })];
}

const wasMissing = (before: ConfigurationNode | undefined, object: string, running: Configuration): boolean =>
  before?.refersTo === object && !hasTopSection(running, object);

/** Case does not count where an object is referred to (command reference, certificate request entity). */
const hasTopSection = (configuration: Configuration, key: string): boolean => spelledKey(configuration, key) !== undefined;
