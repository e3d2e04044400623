import { Refusal } from '../../adapters/control/protocol.ts';
import { type Command, isOn } from './hands.ts';

/** The console line. */
export const lineCommands = {
  'line.break': hands => {
    if (!isOn(hands)) throw new Refusal('The power is off and nobody hears a break: ne40e ctl power on boots the router');
    hands.router.breakLine();
    hands.report({ event: 'break' });
    return {};
  },
} satisfies Readonly<Record<string, Command>>;
