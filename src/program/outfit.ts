import { firmware } from '../../firmware-model/index.ts';
import type { Board } from '../control-plane/state.ts';
import type { CfCard } from '../flash/cf-card.ts';
import { toPem } from '../pki/certificate-file.ts';
import { identityAuthorityFile } from '../pki/identity-files.ts';
import type { KeyPair } from '../pki/key-pair.ts';

/** Who a router can prove to be before it has enrolled anywhere. */
export interface Identity {
  /** DER. */
  readonly certificate: Uint8Array;
  readonly keyPair: KeyPair;
  /** DER of the CA certificates above it, as far as they are known, its issuer first. */
  readonly chain?: readonly Uint8Array[];
}

/** What is put into a router before power-on. */
export interface Outfit {
  readonly identity: Identity | undefined;
  /** A configuration to start from, under its name on the CF card. */
  readonly startup: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** Whether the router has an identity already; it keeps it for life. */
export const hasIdentity = (card: CfCard, board: Board): boolean =>
  card.stat(certificateFile) !== undefined && board.keyPairs.some(({ name }) => name === keyPairName);

/** The main board's part of it, where there is one: the key goes into the key store, the file is selected as `startup saved-configuration` would. */
export function outfitBoard(board: Board, { identity, startup }: Outfit): Board {
  if (!identity && !startup) return board;
  const others = board.keyPairs.filter(({ name }) => name !== keyPairName);
  return {
    ...board,
    ...(identity && { keyPairs: [{ ...identity.keyPair, name: keyPairName }, ...others] }),
    ...(startup && { nextStartup: { ...board.nextStartup, savedConfiguration: `cfcard:/${startup.name}` } }),
  };
}

/** The file on the card that a configuration to start from takes the place of, where it holds something else: perhaps what was saved. */
export function replacedStartup(card: CfCard, { startup }: Pick<Outfit, 'startup'>): string | undefined {
  const old = startup && card.stat(startup.name)?.kind === 'file' ? card.read(startup.name) : undefined;
  return old && startup && !Buffer.from(old).equals(startup.bytes) ? `cfcard:/${startup.name}` : undefined;
}

/** The CF card's part of it. */
export function outfitCard(card: CfCard, { identity, startup }: Outfit): void {
  if (identity) card.write(certificateFile, pem(identity.certificate));
  for (const [nth, authority] of (identity?.chain ?? []).entries()) card.write(identityAuthorityFile(nth), pem(authority));
  if (startup) card.write(startup.name, startup.bytes);
}

const { certificateFile, keyPair: keyPairName } = firmware.factoryIdentity;
const pem = (der: Uint8Array): Uint8Array => Buffer.from(toPem(der, 'CERTIFICATE'));
