import type { Asker, Complain } from '../../adapters/control/control-client.ts';
import { type Fields, Refusal, type Request } from '../../adapters/control/protocol.ts';
import type { Lab } from '../../adapters/lab-ca/locked-lab-ca.ts';
import type { Reporter } from '../../adapters/host/reporter.ts';
import type { WorldClock } from '../../clock/world-clock.ts';
import type { Router } from '../../router.ts';
import type { News } from '../news.ts';

/** What hands are laid on. */
export interface Hands {
  readonly router: Router;
  /** The time of its world. */
  readonly clock: WorldClock;
  readonly report: Reporter;
  readonly complain: Complain;
  /** What breaks off an advance that is under way. */
  readonly underWay: Set<AbortController>;
  readonly news: News;
  /** The lab CA beside it, where there is one. */
  readonly lab: Lab | undefined;
  /** The log of the console line, where there is one. */
  readonly log: { stop?: (() => void) | undefined };
}

/** A command of the control socket. What it returns is answered; a `Refusal` says why not. */
export type Command = (hands: Hands, request: Request, asker: Asker) => Fields | Promise<Fields>;

export const isOn = ({ router }: Hands): boolean => router.states().power !== 'off';

/** A field that has to be text, and not much of it. */
export function textField({ fields, do: what }: Request, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value.length <= longestText) return value;
  throw new Refusal(`${what} needs "${name}", a text of up to ${longestText} characters`);
}

const longestText = 200;
