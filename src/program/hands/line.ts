import { Refusal } from '../../adapters/control/protocol.ts';
import { type Command, isOn, textField } from './hands.ts';

/** The lines and who is on them. */
export const lineCommands = {
  'line.break': hands => {
    if (!isOn(hands)) throw new Refusal('The power is off and nobody hears a break: ne40e ctl power on boots the router');
    hands.router.breakLine();
    hands.report({ event: 'break' });
    return {};
  },
  'session.kill': ({ router, report }, request) => {
    const userInterface = textField(request, 'userInterface');
    if (!router.kill(userInterface)) throw new Refusal(`Nobody is on ${JSON.stringify(userInterface)}: ne40e ctl status lists the lines`);
    report({ event: 'session-killed', userInterface });
    return { userInterface };
  },
} satisfies Readonly<Record<string, Command>>;
