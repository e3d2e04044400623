import type page from '../../../../firmware-model/pages/interfaces/eth-trunk.ts';
import type { InterfaceSettings } from '../../../interfaces/settings.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { interfaceHere } from './here.ts';
import { keyOfInterface } from './interface-sections.ts';

/** A port becomes a member of a trunk that there is, as long as it has no address of its own. */
export default { set: refusal, mode: refusal } satisfies Handlers<typeof page>;

function refusal(command: Pick<Command<{ readonly 'trunk-id': string }>, 'args' | 'session'>, router: RouterFacts): Step | undefined {
  const here = interfaceHere(command, router);
  if (here.isUnattended) return undefined;
  if (here.isSub || logicalTypes.test(here.type)) return say('trunk-member-impossible');
  if (keyOfInterface(candidateConfiguration(router, command.session), `Eth-Trunk${command.args['trunk-id']}`) === undefined)
    return say('trunk-missing');
  return refusalOfMember(here.type, here.isSub, here.settings);
}

/** What can be no member, or not with what is configured on it. */
export function refusalOfMember(
  type: string,
  isSub: boolean,
  { ipv4, ipv6, unnumbered, vpnInstance }: InterfaceSettings,
): Step | undefined {
  if (isSub || logicalTypes.test(type)) return say('trunk-member-impossible');
  return ipv4.length > 0 || ipv6.length > 0 || unnumbered !== undefined || vpnInstance !== undefined
    ? say('trunk-member-configured')
    : undefined;
}

const logicalTypes = /^(?:LoopBack|NULL|Tunnel|Vlanif|Vbdif|Virtual-Template|Virtual-Ethernet|Global-VE|Nve|Eth-Trunk|Ip-Trunk)$/;
