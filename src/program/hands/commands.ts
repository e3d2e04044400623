import type { Carry } from '../../adapters/control/control-client.ts';
import { Refusal } from '../../adapters/control/protocol.ts';
import { statusOf } from '../status.ts';
import { caCommands } from './ca.ts';
import { cardCommands } from './card.ts';
import { clockCommands } from './clock.ts';
import { eventCommands } from './events.ts';
import type { Command, Hands } from './hands.ts';
import { ike } from './ike.ts';
import { lineCommands } from './line.ts';
import { linkCommands } from './link.ts';
import { powerCommands } from './power.ts';
import { survives } from './survives.ts';

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
    ike,
    ...powerCommands,
    ...cardCommands,
    ...lineCommands,
    ...linkCommands,
    ...clockCommands,
    ...eventCommands,
    ...caCommands,
  } satisfies Readonly<Record<string, Command>>),
);

/** Every `do`. */
export const commandNames: readonly string[] = [...commands.keys()];
