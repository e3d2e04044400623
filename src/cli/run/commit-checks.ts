import type { MessageId } from '../../../firmware-model/messages.ts';
import type { Device } from '../../../firmware-model/schema/device.ts';
import { type Candidate, candidateOn, editsOf, enterEdits } from '../../config/candidate.ts';
import { type Configuration, type ConfigurationNode, type Edit, leaf, objectsOf, section, spelledKey } from '../../config/configuration.ts';
import { orphans } from '../../config/edit.ts';
import { mentionsOf } from '../../config/mentions.ts';
import { lineOf } from '../../config/render-edits.ts';
import type { Pending } from '../../control-plane/state.ts';
import { clashOf } from '../../interfaces/clashes.ts';
import { hasObject, keysOfObject, objectAt } from './object-key.ts';
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
  edit.op === 'set' ? (missingObject(edit, candidate) ?? clash(edit, candidate)) : objectInUse(edit, candidate);

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
  const before = leaf(running, path, key);
  for (const object of node ? objectsOf(node) : []) {
    if (isThere(configuration, object) || wasMissing(before, object, running)) continue;
    return isThere(running, object)
      ? [show([`undo ${nameOf(object)}`]), say('commit-object-in-use', { line: node?.line ?? '' })]
      : [show([node?.line ?? '']), say('commit-object-missing', { object: nameOf(object) })];
  }
  return undefined;
}

/** What another interface has already. What has been there twice before stands in nobody's way. */
function clash({ path, key, ...edit }: Edit, { configuration, running }: Candidate): readonly Step[] | undefined {
  const [section = ''] = path;
  if (path.length !== 1 || !/^(?:held )?interface /.test(section)) return undefined;
  const { line = '' } = leaf(configuration, path, key) ?? {};
  const found = line === '' ? undefined : clashOf(configuration, section, line);
  if (found === undefined || clashOf(running, section, line) !== undefined) return undefined;
  return [show([edit.entered ?? line]), say(sayingsOfClashes[found])];
}

const sayingsOfClashes = {
  address: 'commit-address-exists',
  subnet: 'ip-address-overlaps',
  vlan: 'interface-vlan-taken',
  tunnel: 'interface-tunnel-exists',
} as const;

const nameOf = (object: string): string => keysOfObject(object).at(-1) ?? '';

/** An object that is to go while lines refer to it: its section, or the last of the lines that make it. */
function objectInUse({ path, key }: Edit, { configuration, running }: Candidate): readonly Step[] | undefined {
  const lines = section(running, path);
  const before = lines?.get(spelledKey(lines, key) ?? key);
  for (const object of before ? [objectAt(path, key), ...(path.length === 0 ? makes(before) : [])] : []) {
    if (!isThere(running, object) || isThere(configuration, object)) continue;
    const user = mentionsOf(configuration, object).find(({ node }) => objectsOf(node).some(other => isSame(other, object)));
    if (user) return [show([`undo ${key}`]), say('commit-object-in-use', { line: user.node.line })];
  }
  return undefined;
}

const wasMissing = (before: ConfigurationNode | undefined, object: string, running: Configuration): boolean =>
  before !== undefined && objectsOf(before).includes(object) && !isThere(running, object);

/**
 * Whether an object is there: a section, one that is held, or lines at the top that make it. Case does not count where an object
 * is referred to (command reference, certificate request entity).
 */
const isThere = (configuration: Configuration, object: string): boolean =>
  [object, `held ${object}`].some(key => hasObject(configuration, key)) ||
  mentionsOf(configuration, object).some(({ path, node }) => path.length === 0 && makes(node).some(made => isSame(made, object)));

/** What a line names without referring to it is what it makes, alone or with others: `ip ip-prefix a`. */
const makes = (node: ConfigurationNode): readonly string[] => {
  const { names = [] } = node;
  const objects = objectsOf(node);
  return names.filter(name => !objects.includes(name));
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
