import { type Configuration, type ConfigurationNode, type Edit, leaf, section } from './configuration.ts';
import { applyEdit, isOrphan } from './edit.ts';
import { changedSpot, type Spot } from './spot.ts';

/**
 * What one log-in has entered and not committed, and what the configuration would be with it. Both are kept up with every edit, so that
 * neither a prompt nor a line costs more the more has been entered.
 */
export interface Candidate {
  /** What the edits are made to. */
  readonly running: Configuration;
  /** That with the edits in it. */
  readonly configuration: Configuration;
  /** How many lines and sections differ between the two. What is in a section that only one of them has is not counted. */
  readonly changed: number;
  /** How many edits find no section to work in: someone else has removed it. */
  readonly orphaned: number;
  /** Edits whose very line someone else has committed since it was entered, and that nothing entered later replaces. */
  readonly repeated: readonly Edit[];
  /** How many edits it holds, those without effect included. */
  readonly length: number;
  /** The last edit, with those before it. */
  readonly entered: EnteredEdit | undefined;
}

/** An edit and what was entered before it: a list that grows at its end without being copied. */
export interface EnteredEdit {
  readonly edit: Edit;
  readonly before: EnteredEdit | undefined;
}

export const candidateOn = (running: Configuration): Candidate => ({
  running,
  configuration: running,
  changed: 0,
  orphaned: 0,
  repeated: [],
  length: 0,
  entered: undefined,
});

export function enterEdits(candidate: Candidate, edits: readonly Edit[]): Candidate {
  return edits.reduce(enterEdit, candidate);
}

/** The same edits made to what is running now. Where someone else has committed it, a line that both have entered is one too many. */
export function rebase(candidate: Candidate, running: Configuration, byCommitOfAnother = false): Candidate {
  if (candidate.running === running) return candidate;
  const edits = editsOf(candidate);
  const repeated = edits.filter(edit => isRepeated(edit, candidate, running, byCommitOfAnother));
  return { ...enterEdits(candidateOn(running), edits), repeated };
}

/** Entered again, on top of what runs: what someone else has committed already, and what has lost its section, is left out. */
export function refreshed(candidate: Candidate): Candidate {
  const left = editsOf(candidate).filter(edit => !candidate.repeated.includes(edit));
  return left.reduce<Candidate>(
    (at, edit) => (isOrphan(at.configuration, edit) ? at : enterEdit(at, edit)),
    candidateOn(candidate.running),
  );
}

/** Whether a commit would do something, or be refused: `*` in the prompt. */
export const isDirty = ({ changed, orphaned, repeated }: Candidate): boolean => changed > 0 || orphaned > 0 || repeated.length > 0;

/** In the order typed. */
export function editsOf({ entered }: Candidate): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = entered; at; at = at.before) edits.push(at.edit);
  return edits.reverse();
}

function enterEdit(candidate: Candidate, edit: Edit): Candidate {
  const { running, configuration: before, changed, orphaned } = candidate;
  const configuration = applyEdit(before, edit);
  const entered = { edit, before: candidate.entered };
  const more = configuration === before ? 0 : moreChanged(running, changedSpot(before, configuration, edit));
  const lost = isOrphan(before, edit) ? 1 : 0;
  return {
    running,
    configuration,
    changed: changed + more,
    orphaned: orphaned + lost,
    repeated: candidate.repeated.filter(known => !replaces(edit, known)),
    length: candidate.length + 1,
    entered,
  };
}

/** Opening a section that is there repeats nothing, nor does an `undo` of what is gone. */
function isRepeated(edit: Edit, candidate: Candidate, running: Configuration, byCommitOfAnother: boolean): boolean {
  if (edit.op === 'clear' || edit.node.children) return false;
  const has = (configuration: Configuration) => leaf(configuration, edit.path, edit.key)?.line === edit.node.line;
  return (
    has(running) && has(candidate.configuration) && (candidate.repeated.includes(edit) || (byCommitOfAnother && !has(candidate.running)))
  );
}

/** Whether a later edit is made to the same line, or to a section around it. */
function replaces(later: Edit, { path, key }: Edit): boolean {
  const around = [...path, key];
  const at = [...later.path, later.key];
  return (
    at.length <= around.length && (later.op === 'clear' || at.length === around.length) && at.every((name, depth) => name === around[depth])
  );
}

/** Inside a section that is not running, nothing counts: the section does. */
function moreChanged(running: Configuration, { path, key, before, after }: Spot): number {
  const around = section(running, path);
  return around ? differing(around.get(key), after) - differing(around.get(key), before) : 0;
}

function differing(one: ConfigurationNode | undefined, other: ConfigurationNode | undefined): number {
  if (one === other) return 0;
  if (!one || !other || !one.children !== !other.children) return 1;
  const inside = one.children && other.children ? differingLines(one.children, other.children) : 0;
  return inside + (one.line === other.line ? 0 : 1);
}

/** Goes through the shorter of the two only. */
function differingLines(one: Configuration, other: Configuration): number {
  if (one === other) return 0;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let [common, differ] = [0, 0];
  for (const [key, node] of fewer) {
    const counterpart = more.get(key);
    if (counterpart) common += 1;
    differ += counterpart ? differing(node, counterpart) : 1;
  }
  return differ + more.size - common;
}
