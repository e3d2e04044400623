import type { MessageId } from '../../firmware-model/messages.ts';
import { maximumVty } from '../cli/handlers/aaa/login-settings.ts';
import { LineSettings } from '../cli/handlers/user-interface/line-settings.ts';
import { familyOf, stelnetServer, telnetServer } from '../cli/handlers/user-login/network-servers.ts';
import type { Configuration } from '../config/configuration.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import { isSourceBlocked } from '../control-plane/source-blocks.ts';
import type { Caller } from './line.ts';

/** The line of a caller; why there is none, where the router says so. */
export type Admission = { readonly number: number } | { readonly refusal: MessageId | undefined };

/**
 * The free virtual terminal of the lowest number that takes this protocol, as long as the server answers at all. A server that is off does
 * not say so, for then nobody is there; nor does it answer an address that is blocked (command reference, telnet server ip-block disable).
 */
export function admission({ volatile, now }: RouterFacts, caller: Caller, isTaken: (number: number) => boolean): Admission {
  const { running, sources } = volatile;
  if (!isServed(running, caller) || isSourceBlocked(sources, caller, now)) return { refusal: undefined };
  const fitting = Array.from({ length: maximumVty(running) }, (_, number) => number).filter(number =>
    new LineSettings(running, `VTY ${number}`).takes(caller.via),
  );
  const number = fitting.find(number => !isTaken(number));
  if (number !== undefined) return { number };
  return { refusal: fitting.length > 0 ? 'user-interfaces-used' : undefined };
}

/** Whether the server that somebody calls is on. */
export const isServed = (running: Configuration, { via, address }: Caller): boolean =>
  (via === 'telnet' ? telnetServer(running) : stelnetServer(running))[familyOf(address)];
