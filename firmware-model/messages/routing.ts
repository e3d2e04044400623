import type { Messages } from '../schema/message.ts';

export const routingMessages = {
  'static-route-next-hop-invalid': {
    text: 'Error: The next-hop address is invalid.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'static-route-missing': {
    text: 'Error: The specified route does not exist.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'static-routes-undo-public': {
    text: 'Warning: This operation may lead to the deletion of all the public {family} static routes and their configurations. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'sibling releases ask so; the manual of this one prints the command only',
  },
  'static-routes-undo-vpn': {
    text: 'Warning: This operation may lead to the deletion of all the {family} static routes of {name} and their configurations. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'sibling releases ask so; the manual of this one prints the command only',
  },
} as const satisfies Messages;
