import type { Page } from '../../../../firmware-model/schema/page.ts';
import type { Edit } from '../../../config/configuration.ts';
import { addressOf, type Family } from '../../../routing/address.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { beginning, keyOfRoute, nodeOfRoute, routeNamed } from './static-route-line.ts';

type RouteCommand = Pick<Command, 'args' | 'has' | 'canonical' | 'session'>;
type RouteHandler = (command: RouteCommand, router: RouterFacts) => Step;

/** One for each form of a page: the forms are too long for the compiler to read arguments out of. */
export type RouteHandlers<P extends Page> = Readonly<Record<keyof P['forms'], RouteHandler>>;

/** Sets a static route, in place of one that leads the same way. */
export const setRoute =
  (family: Family): RouteHandler =>
  command => {
    const route = routeNamed(command, family);
    const hop = route['next-hop'];
    if (hop !== undefined && !isHost(hop, family)) return say('static-route-next-hop-invalid');
    const edit: Edit = {
      op: 'set',
      path: [],
      key: keyOfRoute(route, family),
      node: nodeOfRoute(command, family),
      entered: command.canonical,
    };
    return did({ type: 'configuration.edited', session: command.session.id, edits: [edit] });
  };

/** Takes away the route that the line names, or where it names no way those of all ways. */
export const undoRoute =
  (family: Family): RouteHandler =>
  (command, router) => {
    const route = routeNamed(command, family);
    const lines = candidateConfiguration(router, command.session);
    const start = beginning(route, family);
    const key = keyOfRoute(route, family);
    const keys = key !== start ? [key].filter(one => lines.has(one)) : [...lines.keys()].filter(one => one.startsWith(`${start} `));
    return keys.length === 0 ? say('static-route-missing') : cleared(keys, command);
  };

/** Takes away all static routes of a family in one instance, when asked. */
export const undoAllRoutes = (family: Family, source?: string) =>
  function* (command: RouteCommand, router: RouterFacts): Course {
    const about = family === 4 ? 'IPv4' : 'IPv6';
    const isSure = yield* source === undefined
      ? confirm('static-routes-undo-public', { family: about })
      : confirm('static-routes-undo-vpn', { family: about, name: source });
    const keys = isSure ? keysOfInstance(router, command, family, source) : [];
    if (keys.length > 0) yield cleared(keys, command);
  };

function keysOfInstance(router: RouterFacts, { session }: RouteCommand, family: Family, source: string | undefined): readonly string[] {
  const start = family === 4 ? 'ip route-static ' : 'ipv6 route-static ';
  const lines = [...candidateConfiguration(router, session)];
  return lines.flatMap(([key, { args }]) =>
    key.startsWith(start) && args['destination'] !== undefined && args['source'] === source ? key : [],
  );
}

const cleared = (keys: readonly string[], { session, canonical }: RouteCommand): Step =>
  did({
    type: 'configuration.edited',
    session: session.id,
    edits: keys.map(key => ({ op: 'clear', path: [], key, entered: canonical })),
  });

/** Neither nowhere, nor this router, nor a group: that cannot be a next hop. */
function isHost(text: string, family: Family): boolean {
  const address = addressOf(text);
  if (family === 6) return address > 1n && address >> 120n !== 0xffn;
  const first = Number(address >> 24n);
  return first !== 0 && first !== 127 && first < 224;
}
