import type { MessageId } from '../../firmware-model/messages.ts';
import { maximumVty } from '../cli/handlers/aaa/login-settings.ts';
import { LineSettings } from '../cli/handlers/user-interface/line-settings.ts';
import { familyOf, stelnetServer, telnetServer } from '../cli/handlers/user-login/network-servers.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Caller } from './line.ts';

/** The line of a caller; why there is none, where the router says so. */
export type Admission = { readonly number: number } | { readonly refusal: MessageId | undefined };

/**
 * The free virtual terminal of the lowest number that takes this protocol, as long as the server answers at all. A server that is off does
 * not say so, for then nobody is there.
 */
export function admission(running: Configuration, caller: Caller, isTaken: (number: number) => boolean): Admission {
  const server = caller.via === 'telnet' ? telnetServer(running) : stelnetServer(running);
  if (!server[familyOf(caller.address)]) return { refusal: undefined };
  const fitting = Array.from({ length: maximumVty(running) }, (_, number) => number).filter(number =>
    new LineSettings(running, `VTY ${number}`).takes(caller.via),
  );
  const number = fitting.find(number => !isTaken(number));
  if (number !== undefined) return { number };
  return { refusal: fitting.length > 0 ? 'user-interfaces-used' : undefined };
}
