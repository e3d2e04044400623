import type page from '../../../../firmware-model/pages/interfaces/ip-address.interface-view.ts';
import { dottedMask } from '../../../interfaces/ipv4.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { keyOfAddress, refusalOfAddress } from './addresses.ts';
import { editsHere, interfaceHere } from './here.ts';

/** Addresses of an interface, shown with their masks in dots. A second first address takes the place of the first. */
export default {
  set(command, router) {
    const { args } = command;
    const here = interfaceHere(command, router);
    const [address, mask, sub] = [args['ip-address'], args.mask ?? args['mask-length'] ?? '', args.sub !== undefined];
    const refusal = refusalOfAddress(address, mask, sub, here);
    if (refusal) return refusal;
    const line = `ip address ${address} ${dottedMask(mask)}${sub ? ' sub' : ''}`;
    const before = here.settings.ipv4.find(other => other.address === address);
    if (before?.sub === true && !sub) return say('commit-address-exists');
    const isBorrowing = here.lines.has('ip address unnumbered');
    return editsHere(here, command, { [keyOfAddress(address, sub)]: line, ...(isBorrowing && { 'ip address unnumbered': undefined }) });
  },
  undo(command, router) {
    const here = interfaceHere(command, router);
    const keys = here.settings.ipv4.map(({ address, sub }) => keyOfAddress(address, sub)).filter(key => here.lines.has(key));
    if (keys.length === 0) return say('ip-address-missing');
    return editsHere(here, command, Object.fromEntries(keys.map(key => [key, undefined])));
  },
  one(command, router) {
    const here = interfaceHere(command, router);
    const mask = dottedMask(command.args.mask ?? command.args['mask-length'] ?? '');
    const found = here.settings.ipv4.find(each => each.address === command.args['ip-address'] && each.mask === mask);
    if (!found) return say('ip-address-missing');
    if (!found.sub && here.settings.ipv4.some(({ sub }) => sub)) return say('ip-address-has-subs');
    return editsHere(here, command, { [keyOfAddress(found.address, found.sub)]: undefined });
  },
} satisfies Handlers<typeof page>;
