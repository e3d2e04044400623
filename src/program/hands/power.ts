import { type Fields, Refusal } from '../../adapters/control/protocol.ts';
import type { Memory } from '../../survival/memory.ts';
import { survivalOf } from '../../survival/survival.ts';
import { type Command, type Hands, isOn } from './hands.ts';

/** The power cord. The process stays, and so does everything that survives. */
export const powerCommands = {
  'power.cut': cut,
  'power.on': apply,
  'power.cycle': hands => {
    const off = isOn(hands) ? cut(hands) : {};
    return { ...off, ...apply(hands) };
  },
} satisfies Readonly<Record<string, Command>>;

function cut(hands: Hands): Fields {
  if (!isOn(hands)) throw new Refusal('The power is off already: ne40e ctl power on boots the router');
  const held: Memory[] = [];
  const heard = hands.router.onMemoryLost(memory => held.push(memory));
  hands.router.powerOff();
  heard();
  hands.report({ event: 'power', is: 'off' });
  return { power: 'off', survived: held.flatMap(survivalOf) };
}

function apply(hands: Hands): Fields {
  if (isOn(hands)) throw new Refusal('The power is on already: ne40e ctl power cycle takes it away first');
  hands.report({ event: 'power', is: 'on' });
  hands.router.powerOn();
  return { power: 'on' };
}
