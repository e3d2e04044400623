import { assertEvent } from 'xstate';
import type { Interface } from '../interfaces/interface.ts';
import { interfacesOf } from '../interfaces/interfaces.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { ControlPlaneEvent } from './events.ts';
import { seenUnasked, unseenInterfaces } from './interface-states.ts';
import type { InterfaceState, Volatile } from './state.ts';

export const interfaceMeans = {
  actions: {
    'plug or unplug the cable': chart.assign(({ context: { links }, event }) => {
      assertEvent(event, 'link.changed');
      return { links: new Map(links).set(event.interface, event.state) };
    }),
    'see which interfaces are up': chart.enqueueActions(({ context, enqueue }) => {
      const { interfaceStates, news } = isFirstWithoutNews(context) ? firstLook(context) : lookAt(context);
      if (interfaceStates === context.volatile.interfaceStates) return;
      enqueue.assign({ volatile: { ...context.volatile, interfaceStates } });
      for (const fact of news) enqueue.raise(fact);
    }),
  },
};

const look = { actions: 'see which interfaces are up' } as const;

/** Interfaces and the cables in them. */
export const interfaces = chart.extend(interfaceMeans).createStateConfig({
  description:
    'An interface is up when nobody has shut it down and its cable leads to something that is up; what stands on others follows them. Cables are outside: neither a power cut nor a reboot unplugs one.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: {
      description: 'No port has light. Cables may be plugged all the same.',
      on: {
        'system.started': { target: 'watched', actions: look.actions },
        'link.changed': { actions: 'plug or unplug the cable' },
      },
    },
    watched: {
      description: 'What goes down is an alarm until it is up again.',
      on: {
        'running.changed': look,
        'running.edited': look,
        'link.changed': { actions: ['plug or unplug the cable', look.actions] },
      },
    },
  },
});

interface Look {
  readonly interfaceStates: Volatile['interfaceStates'];
  readonly news: readonly ControlPlaneEvent[];
}

/** Of a first look only ports without light are news. */
const isFirstWithoutNews = ({ links, volatile }: Context): boolean =>
  volatile.interfaceStates === unseenInterfaces && ![...links.values()].includes('down');

function firstLook({ device, links, nonVolatile, volatile: { running } }: Context): Look {
  const now = deviceTime(device.now(), nonVolatile.board);
  const look = () => new Map(interfacesOf(running, device, links).map(each => [each.name, stateNow(each, undefined, now)]));
  return { interfaceStates: seenUnasked(look), news: [] };
}

/** What has changed since the last look. What was never seen before begins without a word, unless its port has no light. */
function lookAt(context: Context): Look {
  const { device, links, nonVolatile, volatile } = context;
  const before = volatile.interfaceStates;
  const now = deviceTime(device.now(), nonVolatile.board);
  const found = new Map<string, InterfaceState>();
  const news: ControlPlaneEvent[] = [];
  let isChanged = false;
  for (const each of interfacesOf(volatile.running, device, links)) {
    const old = before.get(each.name);
    const state = stateNow(each, old, now);
    found.set(each.name, state);
    isChanged ||= state !== old;
    news.push(...newsOf(each, old));
  }
  for (const name of before.keys()) {
    if (found.has(name)) continue;
    isChanged = true;
    news.push({ type: 'alarm.cleared', alarm, subject: name });
  }
  return { interfaceStates: isChanged ? found : before, news };
}

function stateNow({ physicalUp, protocolUp }: Interface, old: InterfaceState | undefined, now: number): InterfaceState {
  if (old && old.physicalUp === physicalUp && old.protocolUp === protocolUp) return old;
  return {
    ...old,
    physicalUp,
    protocolUp,
    ...(physicalUp !== (old?.physicalUp ?? false) && { [physicalUp ? 'physicalUpAt' : 'physicalDownAt']: now }),
    ...(protocolUp && !old?.protocolUp && { protocolUpAt: now }),
  };
}

function newsOf(each: Interface, old: InterfaceState | undefined): readonly ControlPlaneEvent[] {
  const { name, kind, adminUp, physicalUp, spoofing } = each;
  if (spoofing) return [];
  const isNews = old ? old.physicalUp !== physicalUp : kind === 'physical' && adminUp && !physicalUp;
  if (!isNews) return [];
  const params = { interface: name, admin: adminUp ? 'UP' : 'DOWN', state: physicalUp ? 'UP' : 'DOWN', reason: reasonOf(each) };
  return [{ type: physicalUp ? 'alarm.cleared' : 'alarm.raised', alarm, subject: name, params }];
}

/** That it is up is captured; the others are inferred. */
function reasonOf({ kind, adminUp, physicalUp }: Interface): string {
  if (!adminUp) return 'The interface is shut down';
  const what = kind === 'sub' ? 'main interface' : kind === 'logical' ? 'trunk or tunnel' : 'physical link';
  return `Interface ${what} is ${physicalUp ? 'Up.' : 'Down.'}`;
}

const alarm = 'linkDown';
