import type page from '../../../../firmware-model/pages/interfaces/ip-binding-vpn-instance.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { keysOfAddresses } from './addresses.ts';
import { editsHere, type Here, interfaceHere } from './here.ts';

/** An interface that is bound elsewhere loses what it was addressed by. */
export default {
  set(command, router) {
    const here = interfaceHere(command, router);
    if (here.settings.vpnInstance === command.args['vpn-instance-name']) return undefined;
    return rebound(here, command, command.canonical, router);
  },
  undo(command, router) {
    const here = interfaceHere(command, router);
    if (here.settings.vpnInstance !== command.args['vpn-instance-name']) return say('vpn-binding-missing');
    return rebound(here, command, undefined, router);
  },
} satisfies Handlers<typeof page>;

function rebound(
  here: Here,
  command: Pick<Command, 'session' | 'canonical'> & { readonly args: Readonly<Record<string, string>> },
  line: string | undefined,
  { views }: RouterFacts,
): readonly Step[] {
  const lost = here.isUnattended ? [] : keysOfAddresses(here);
  const changes = { [key]: line, ...Object.fromEntries(lost.map(each => [each, undefined])) };
  const object = views['interface']?.references?.[key]?.replace('<vpn-instance-name>', command.args['vpn-instance-name'] ?? '');
  const edited = editsHere(here, command, changes, line === undefined ? undefined : object);
  return [...(lost.length > 0 ? [say('interface-addresses-removed')] : []), ...(edited ? [edited] : [])];
}

const key = 'ip binding vpn-instance';
