import { type Configuration, emptyConfiguration } from '../../../config/configuration.ts';
import { nameOfSection } from '../../../config/held-keys.ts';
import { interfacesOf } from '../../../interfaces/interfaces.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** A process of a routing protocol, as far as it is configured. */
export interface Process {
  readonly id: string;
  /** Its section's own line. */
  readonly line: string;
  readonly lines: readonly string[];
}

/** In the order of their numbers. */
export function processesOf(protocol: string, running: Configuration, wanted?: string): readonly Process[] {
  const found = [...running].flatMap(([key, { line, children = emptyConfiguration }]) => {
    const [, id] = new RegExp(`^${protocol} (\\S+)`).exec(nameOfSection(key)) ?? [];
    return id === undefined || (wanted !== undefined && id !== wanted) ? [] : [{ id, line, lines: textsOf(children) }];
  });
  return found.sort((one, other) => Number(one.id) - Number(other.id));
}

/** The one that is configured for the process, or for all; else the highest address of a loopback, else of any interface. */
export function routerIdOf({ line, lines }: Process, { device, links, volatile: { running } }: RouterFacts): string {
  const own = [line, ...lines].map(text => /router-id (\d\S+)/.exec(text)?.[1]).find(id => id !== undefined);
  const [, common] = /^router id (\S+)/.exec([...running.values()].find(each => each.line.startsWith('router id '))?.line ?? '') ?? [];
  if (own !== undefined || common !== undefined) return own ?? common ?? '';
  const addressed = interfacesOf(running, device, links).filter(({ ipv4, vpnInstance }) => ipv4.length > 0 && vpnInstance === undefined);
  const loopbacks = addressed.filter(({ type }) => type === 'LoopBack');
  const addresses = (loopbacks.length > 0 ? loopbacks : addressed).map(({ ipv4 }) => ipv4[0]?.address ?? '');
  return addresses.sort((one, other) => weightOf(one) - weightOf(other)).at(-1) ?? '0.0.0.0';
}

const textsOf = (lines: Configuration): readonly string[] => [...lines.values()].map(({ line }) => line);

const weightOf = (address: string): number => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
