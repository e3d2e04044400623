import type { ActorRefFrom } from 'xstate';
import type { controlPlaneMachine } from './control-plane.machine.ts';
import type { CmpExchange, LogEntry } from './emitted.ts';
import type { ControlPlaneEvent } from './events.ts';

/** Who looks on at a router and changes nothing. */
export interface Observer {
  /** Every fact that the control plane takes, those it raises itself as well. */
  readonly fact?: (event: ControlPlaneEvent) => void;
  /** What it raises in the log. */
  readonly log?: (entry: LogEntry) => void;
  /** Each CMP message that went out, with what came of it. */
  readonly exchange?: (exchange: CmpExchange) => void;
}

/** Looks on until that is ended by what this returns. It costs nothing where nobody does. */
export function observe(
  actor: ActorRefFrom<typeof controlPlaneMachine>,
  { fact = ignored, log = ignored, exchange = ignored }: Observer,
): () => void {
  let last: unknown;
  const watches = [
    actor.on('log.raised', ({ entry }) => log(entry)),
    actor.on('cmp.exchanged', ({ type: _, ...ended }) => exchange(ended)),
    actor.system.inspect(inspected => {
      if (inspected.type !== '@xstate.microstep' || inspected.actorRef !== actor) return;
      const event = inspected.event as ControlPlaneEvent; // it takes no others, but XState's own
      if (event !== last && !event.type.startsWith('xstate.')) fact(event); // one event may take several steps
      last = event;
    }),
  ];
  return () => {
    for (const watch of watches) watch.unsubscribe();
  };
}

const ignored = (): void => {};
