import type { MessageId } from '../../../firmware-model/messages.ts';
import type { Device } from '../../../firmware-model/schema/device.ts';
import { type Candidate, candidateOn, editsOf, enterEdits } from '../../config/candidate.ts';
import { type Configuration, type ConfigurationNode, type Edit, leaf, spelledKey } from '../../config/configuration.ts';
import { orphans } from '../../config/edit.ts';
import { mentionsOf } from '../../config/mentions.ts';
import { lineOf } from '../../config/render-edits.ts';
import type { Pending } from '../../control-plane/state.ts';
import { say, show, type Step } from './outcome.ts';

/**
 * Why a commit is refused, as steps that say so: the first line at fault, then what is wrong with it, and whether that is because of
 * another log-in. Nothing when it may go ahead. Only what the edits touch is looked at: what was missing before does not stand in
 * anybody's way.
 */
export function refusalOfCommit({ candidate, outdated }: Pending, { repeatedLines }: Device): readonly Step[] | undefined {
  const edits = editsOf(candidate);
  const lost = new Set(candidate.orphaned > 0 ? orphans(candidate.running, edits) : []);
  for (const edit of edits) {
    if (lost.has(edit)) return [show([lineOf(edit)]), say('commit-view-removed'), say('commit-conflict')];
    if (candidate.repeated.includes(edit)) return [show([lineOf(edit)]), repetition(edit, repeatedLines), say('commit-conflict')];
    const refusal = refusalOf(edit, candidate);
    if (refusal) return isConflict(edit, edits, outdated) ? [...refusal, say('commit-conflict')] : refusal;
  }
  return undefined;
}

const refusalOf = (edit: Edit, candidate: Candidate): readonly Step[] | undefined =>
  edit.op === 'set' ? missingObject(edit, candidate) : objectInUse(edit, candidate);

/** Whether what another has committed is the reason: on what ran before, the line would have been taken. */
const isConflict = (edit: Edit, edits: readonly Edit[], before: Configuration | undefined): boolean =>
  before !== undefined && refusalOf(edit, enterEdits(candidateOn(before), edits)) === undefined;

/** What the router says to a line that another has committed before. */
function repetition(edit: Edit, sayings: Device['repeatedLines']): Step {
  const line = `${lineOf(edit)} `;
  const [, id] = Object.entries(sayings).find(([words]) => line.startsWith(`${words} `)) ?? [];
  return { do: 'say', id: (id ?? 'commit-line-exists') as MessageId, params: {} }; // a test of the model knows them
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
