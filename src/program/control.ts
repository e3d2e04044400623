import type { Carry } from '../adapters/control/control-client.ts';
import { offerControl } from '../adapters/control/control-server.ts';
import { controlSocketIn } from '../adapters/control/socket-place.ts';
import type { Hands } from './hands/hands.ts';

/**
 * Opens the control socket in a state folder, before the power comes: whoever is told that the router is ready can reach it. A host without
 * sockets has a router without hands. Returns what closes it.
 */
export async function offerHands(state: string, given: Omit<Hands, 'underWay'>): Promise<() => void> {
  const hands: Hands = { ...given, underWay: new Set() };
  const carry: Carry = async (...asked) => (await import('./hands/commands.ts')).carryOutWith(hands)(...asked); // loaded for the first who asks
  try {
    return (await offerControl(controlSocketIn(state), carry, hands.complain)).close;
  } catch (error) {
    hands.complain(error);
    return () => {};
  }
}
