import type { Messages } from '../schema/message.ts';

/** What is said on the way to another device. */
export const clientMessages = {
  'client-trying': {
    text: 'Trying {host} ...\nPress CTRL+K to abort',
    fidelity: 'documented',
    source: 'Command Reference, telnet',
  },
  'client-connected': { text: 'Connected to {host} ...', fidelity: 'documented', source: 'Command Reference, telnet' },
  'client-unreachable': { text: 'Error: Failed to connect to the remote host.', fidelity: 'inferred' },
  'client-closed-there': { text: 'Info: The connection was closed by the remote host.', fidelity: 'inferred' },
  'client-closed-here': { text: 'Info: The connection was closed by the local host.', fidelity: 'inferred' },
  'client-vpn-missing': { text: 'Error: The VPN instance does not exist.', fidelity: 'inferred' },
  'client-interface-missing': { text: 'Error: The interface does not exist.', fidelity: 'inferred' },
  'client-address-missing': { text: 'Error: The interface has no IP address.', fidelity: 'inferred' },
} as const satisfies Messages;
