import type { Messages } from '../schema/message.ts';

/** What the router says of interfaces. */
export const interfaceMessages = {
  'interface-number-invalid': { text: 'Error: The interface number is invalid.', fidelity: 'inferred' },
  'interface-not-deletable': { text: 'Error: The interface cannot be deleted.', fidelity: 'inferred' },
  'trunk-has-members': { text: 'Error: The Eth-Trunk has member interfaces. Delete them first.', fidelity: 'inferred' },
  'interface-never-shut': { text: 'Error: The interface does not support this command.', fidelity: 'inferred' },
  'interface-takes-no-address': { text: 'Error: The interface cannot be configured with an IP address.', fidelity: 'inferred' },
  'ip-address-invalid': { text: 'Error: The specified IP address is invalid.', fidelity: 'inferred' },
  'ip-mask-invalid': { text: 'Error: The specified IP mask is invalid.', fidelity: 'inferred' },
  'ip-address-missing': { text: 'Error: The specified address does not exist.', fidelity: 'inferred' },
  'ip-address-primary-missing': { text: 'Error: Please configure the primary IP address first.', fidelity: 'inferred' },
  'ip-address-has-subs': { text: 'Error: Please delete the secondary IP addresses first.', fidelity: 'inferred' },
  'ip-address-overlaps': { text: 'Error: The specified IP address overlaps with another address.', fidelity: 'inferred' },
  'ipv6-not-enabled': { text: 'Error: IPv6 is not enabled on the interface.', fidelity: 'inferred' },
  'vpn-binding-missing': { text: 'Error: The interface is not bound to the VPN instance.', fidelity: 'inferred' },
  'interface-addresses-removed': {
    text: 'Info: All IPv4 and IPv6 related configurations on this interface are removed.',
    fidelity: 'inferred',
    source: 'sentence of the family; the command reference says that addresses go and prints no line',
  },
  'trunk-missing': { text: 'Error: The Eth-Trunk does not exist.', fidelity: 'inferred' },
  'trunk-member-impossible': { text: 'Error: The interface cannot be added to an Eth-Trunk.', fidelity: 'inferred' },
  'trunk-member-configured': {
    text: 'Error: The interface has IP configuration. Delete it before adding the interface to an Eth-Trunk.',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
