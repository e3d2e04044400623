import type { Entropy } from '../pki/entropy.ts';
import type { Board } from '../control-plane/state.ts';
import { conceal } from '../config/cipher.ts';
import { generateHostKey, usualBits } from '../pki/host-key.ts';

/** Who comes in, and with what unless `--lab-password` says otherwise: README, *Log in over the network*. No shorter name is allowed. */
export const labUser = { name: 'labadmin', password: 'Lab-Router-1' } as const;

/** What opens Telnet and SSH, as a configuration holds it. */
export const openingLines = (password: string, entropy: Entropy): readonly string[] => [
  'telnet server enable',
  'stelnet server enable',
  'ssh authentication-type default password',
  'aaa',
  ` local-user ${labUser.name} password irreversible-cipher ${conceal(password, entropy.bytes(12))}`,
  ` local-user ${labUser.name} service-type telnet ssh`,
  ` local-user ${labUser.name} level 3`,
  '#',
  'user-interface vty 0 4',
  ' authentication-mode aaa',
  ' protocol inbound all',
];

/** A host key, where the router has none: of the kind that is made at once. */
export async function withHostKey(board: Board, now: () => number): Promise<Board> {
  if (board.hostKeys && board.hostKeys.length > 0) return board;
  return { ...board, hostKeys: [await generateHostKey('ecc', 'HUAWEI_Host_ECC', usualBits('ecc'), now)] };
}
