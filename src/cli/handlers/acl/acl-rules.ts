import type { Configuration, ConfigurationNode } from '../../../config/configuration.ts';

/** A rule of an ACL as it is held: its number, and what follows that. */
export interface AclRule {
  readonly id: number;
  /** `permit source 10.1.1.0 0.0.0.255` */
  readonly content: string;
}

export const keyOfRule = (id: number): string => `rule ${id}`;

/** By their numbers. */
export const aclRules = (lines: Configuration): readonly AclRule[] => [...lines].flatMap(ruleOf).sort((one, other) => one.id - other.id);

function ruleOf([key, { line }]: readonly [string, ConfigurationNode]): readonly AclRule[] {
  const [, id] = /^rule (\d+)$/.exec(key) ?? [];
  return id === undefined ? [] : [{ id: Number(id), content: line.slice(key.length + 1) }];
}

/** Rules stand so far apart (command reference, step). */
export const stepOf = (lines: Configuration): number => Number(lines.get('step')?.args['step-value'] ?? 5);

/** The number that a rule without one gets: the first multiple of the step above all others. */
export function nextRule(lines: Configuration): number {
  const step = stepOf(lines);
  const last = aclRules(lines).at(-1)?.id ?? 0;
  return (Math.floor(last / step) + 1) * step;
}
