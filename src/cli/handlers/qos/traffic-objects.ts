import { type Configuration, type ConfigurationNode, emptyConfiguration } from '../../../config/configuration.ts';
import { type Course, say } from '../../run/outcome.ts';

export type Kind = 'classifier' | 'behavior' | 'policy';

/** What is configured of one kind, by name, or all; says so where one is not there. */
export function* named(kind: Kind, running: Configuration, wanted: string | undefined): Course<readonly TrafficObject[]> {
  const start = `traffic ${kind} `;
  const all = [...running].flatMap(([key, node]) => (key.startsWith(start) ? [objectOf(key.slice(start.length), node)] : []));
  const found = all.filter(({ name }) => wanted === undefined || name === wanted);
  if (wanted !== undefined && found.length === 0) yield say('traffic-object-missing', { kind: `traffic ${kind}` });
  return found;
}

export interface TrafficObject {
  readonly name: string;
  readonly description: string;
  /** Of the section itself. */
  readonly line: string;
  /** Below it, without the description. */
  readonly nodes: readonly ConfigurationNode[];
}

function objectOf(name: string, { line, children = emptyConfiguration }: ConfigurationNode): TrafficObject {
  const nodes = [...children.values()];
  const description = nodes.find(node => node.line.startsWith('description '))?.line.slice('description '.length) ?? '';
  return { name, description, line, nodes: nodes.filter(node => !node.line.startsWith('description ')) };
}

/** How many of a kind there may be: samples of the manual. */
export const mostObjects = 10_239;
