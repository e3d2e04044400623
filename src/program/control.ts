import type { Carry } from '../adapters/control/control-client.ts';
import { offerControl } from '../adapters/control/control-server.ts';
import { Refusal } from '../adapters/control/protocol.ts';
import { controlSocketIn } from '../adapters/control/socket-place.ts';
import { cardCommands } from './hands/card.ts';
import { clockCommands } from './hands/clock.ts';
import { eventCommands } from './hands/events.ts';
import type { Command, Hands } from './hands/hands.ts';
import { lineCommands } from './hands/line.ts';
import { powerCommands } from './hands/power.ts';
import { survives } from './hands/survives.ts';
import { statusOf } from './status.ts';

/**
 * Opens the control socket in a state folder, before the power comes: whoever is told that the router is ready can reach it. A host without
 * sockets has a router without hands. Returns what closes it.
 */
export async function offerHands(state: string, given: Omit<Hands, 'underWay'>): Promise<() => void> {
  const hands: Hands = { ...given, underWay: new Set() };
  try {
    return (await offerControl(controlSocketIn(state), carryOutWith(hands), hands.complain)).close;
  } catch (error) {
    hands.complain(error);
    return () => {};
  }
}

/** Carries out what `docs/ctl.md` lists. */
export const carryOutWith =
  (hands: Hands): Carry =>
  (request, asker) => {
    const command = commands.get(request.do);
    if (!command) throw new Refusal(`No command is called ${JSON.stringify(request.do.slice(0, 80))}: see docs/ctl.md`);
    return command(hands, request, asker);
  };

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    status: ({ router, clock }: Hands) => statusOf(router, clock),
    survives,
    ...powerCommands,
    ...cardCommands,
    ...lineCommands,
    ...clockCommands,
    ...eventCommands,
  } satisfies Readonly<Record<string, Command>>),
);

/** Every `do`. */
export const commandNames: readonly string[] = [...commands.keys()];
