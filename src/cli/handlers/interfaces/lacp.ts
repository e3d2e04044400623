import { type Configuration, emptyConfiguration } from '../../../config/configuration.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { macOf } from '../../../interfaces/type-of-interface.ts';
import { numberIn, usualPriority } from '../../../interfaces/trunk.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** What the router says of itself in LACP. */
export function lacpOf(name: string, lines: Configuration, { volatile, device }: RouterFacts) {
  const texts = [...lines.values()].map(({ line }) => line);
  const own = texts.map(text => /^lacp system-id (\S+)$/.exec(text)?.[1]).find(id => id !== undefined);
  return {
    mac: own ?? device.baseMac,
    priority: numberIn(lines, 'lacp priority', systemPriority(volatile.running)),
    preemptDelay: texts.includes('lacp preempt enable') ? numberIn(lines, 'lacp preempt delay', usualDelay) : undefined,
    timeout: texts.some(text => text.startsWith('lacp timeout fast')) ? 'Fast' : 'Slow',
    key: numberIn(lines, 'lacp portkey', keyOf(name)),
  } as const;
}

/** What is plugged into a port says: it is of this vendor, and as it was shipped. Nobody speaks where no cable is. */
export function partnerOf({ physicalUp, ifIndex }: Interface, isActive: boolean, key: number, { device }: RouterFacts) {
  if (!physicalUp) return { systemPriority: 0, system: '0000-0000-0000', priority: 0, number: 0, key: 0, state: '10100011' };
  const state = isActive ? '10111100' : '10110000';
  return { systemPriority: usualPriority, system: macOf(device.baseMac, neighbour), priority: usualPriority, number: ifIndex, key, state };
}

/** Which of two lines counts is a setting of its own. */
function systemPriority(running: Configuration = emptyConfiguration): number {
  const usesSystem = [...running.values()].some(({ line }) => line === 'lacp priority-command-mode system-priority');
  return numberIn(running, usesSystem ? 'lacp system-priority' : 'lacp priority', usualPriority);
}

/** The sample of the command reference: 2609 of Eth-Trunk10. */
const keyOf = (name: string): number => (Number(name.replace('Eth-Trunk', '')) * 256 + 49) % 65_536;

const usualDelay = 30;
/** A chassis has fewer addresses than that. */
const neighbour = 4096;
