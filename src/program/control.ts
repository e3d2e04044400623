import type { Carry, Complain } from '../adapters/control/control-client.ts';
import { offerControl } from '../adapters/control/control-server.ts';
import { type Fields, Refusal, type Request } from '../adapters/control/protocol.ts';
import { controlSocketIn } from '../adapters/control/socket-place.ts';
import type { Reporter } from '../adapters/host/reporter.ts';
import type { Router } from '../router.ts';
import { statusOf } from './status.ts';

/** What hands are laid on. */
export interface Hands {
  readonly router: Router;
  readonly report: Reporter;
  readonly complain: Complain;
}

/**
 * Opens the control socket in a state folder, before the power comes: whoever is told that the router is ready can reach it. A host without
 * sockets has a router without hands. Returns what closes it.
 */
export async function offerHands(state: string, hands: Hands): Promise<() => void> {
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
  request => {
    const command = Object.hasOwn(commands, request.do) ? commands[request.do] : undefined;
    if (!command) throw new Refusal(`No command is called ${JSON.stringify(request.do.slice(0, 80))}: see docs/ctl.md`);
    return command(hands, request);
  };

type Command = (hands: Hands, request: Request) => Fields | Promise<Fields>;

const commands: Readonly<Record<string, Command>> = {
  status: ({ router }) => statusOf(router),
  'power.cut': cutPower,
  'power.on': applyPower,
  'power.cycle': hands => {
    if (isOn(hands)) cutPower(hands);
    return applyPower(hands);
  },
};

const isOn = ({ router }: Hands): boolean => router.states().power !== 'off';

function cutPower(hands: Hands): Fields {
  if (!isOn(hands)) throw new Refusal('The power is off already: ne40e ctl power on boots the router');
  hands.router.powerOff();
  hands.report({ event: 'power', is: 'off' });
  return { power: 'off' };
}

function applyPower(hands: Hands): Fields {
  if (isOn(hands)) throw new Refusal('The power is on already: ne40e ctl power cycle takes it away first');
  hands.report({ event: 'power', is: 'on' });
  hands.router.powerOn();
  return { power: 'on' };
}
