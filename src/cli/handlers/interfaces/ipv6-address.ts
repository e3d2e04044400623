import type page from '../../../../firmware-model/pages/interfaces/ipv6-address.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { isIpv6 } from '../../grammar/ipv6.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { editsHere, interfaceHere } from './here.ts';

type Line = Pick<Command<Readonly<Record<string, string | undefined>>>, 'args' | 'canonical' | 'session'>;

/** Addresses, shown as they are saved: `2001:DB8::1/64`. */
export default {
  set: (command, router) => add(command, router, prefixOf(command), ''),
  eui64: (command, router) => add(command, router, prefixOf(command), ' eui-64'),
  anycast: (command, router) => add(command, router, prefixOf(command), ' anycast'),
  linkLocal: (command, router) => add(command, router, command.args['ipv6-address'], ' link-local'),
  auto: (command, router) => add(command, router, 'auto', ' link-local'),
  undo: (command, router) => remove(command, router, prefixOf(command)),
  undoEui64: (command, router) => remove(command, router, prefixOf(command)),
  undoAnycast: (command, router) => remove(command, router, prefixOf(command)),
  undoLinkLocal: (command, router) => remove(command, router, command.args['ipv6-address']),
  undoAuto: (command, router) => remove(command, router, 'auto'),
  undoAll(command, router) {
    const here = interfaceHere(command, router);
    const keys = [...here.lines.keys()].filter(key => key.startsWith('ipv6 address '));
    if (keys.length === 0) return say('ip-address-missing');
    return editsHere(here, command, Object.fromEntries(keys.map(key => [key, undefined])));
  },
} satisfies Handlers<typeof page>;

function add(command: Line, router: RouterFacts, address: string | undefined, kind: string): Step | undefined {
  const here = interfaceHere(command, router);
  if (address === undefined) return say('ip-address-invalid');
  if (!here.isUnattended && !here.settings.ipv6Enabled) return say('ipv6-not-enabled');
  if (kind === ' link-local' && address !== 'auto' && !/^FE[89AB]/.test(address)) return say('ip-address-invalid');
  const line = `ipv6 address ${address}${kind}`;
  return editsHere(here, command, { ...(kind === ' link-local' && withoutLinkLocal(here.lines)), [keyOf(address)]: line });
}

/** An interface has one link-local address: the other goes. */
const withoutLinkLocal = (lines: Configuration): Readonly<Record<string, undefined>> =>
  Object.fromEntries([...lines].filter(([, { line }]) => /^ipv6 address \S+ link-local$/.test(line)).map(([key]) => [key, undefined]));

function remove(command: Line, router: RouterFacts, address: string | undefined): Step | undefined {
  const here = interfaceHere(command, router);
  if (address === undefined || !here.lines.has(keyOf(address))) return say('ip-address-missing');
  return editsHere(here, command, { [keyOf(address)]: undefined });
}

/** By the address alone: with another prefix it is the same. */
const keyOf = (address: string): string => `ipv6 address ${address.split('/', 1)[0]}`;

/** In one word or in two; undefined where it is none. */
function prefixOf({ args }: Pick<Line, 'args'>): string | undefined {
  const [address = '', length = ''] = (args['ipv6-address/prefix-length'] ?? `${args['ipv6-address']}/${args['prefix-length']}`).split('/');
  return isIpv6(address) && /^\d+$/.test(length) && Number(length) >= 1 && Number(length) <= 128
    ? `${address.toUpperCase()}/${Number(length)}`
    : undefined;
}
