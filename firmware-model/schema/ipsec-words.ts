import type { Fidelity } from './message.ts';

export interface DisplayedWord {
  readonly text: string;
  readonly fidelity: Fidelity;
  /** Page that it was read in. */
  readonly source?: string;
}

/** By the words that are typed, without what stands before them; `none` where nothing is configured. */
export type IpsecWords = Readonly<
  Record<'authenticationMethod' | 'ikeHash' | 'ikeCipher' | 'group' | 'ipsecHash' | 'ipsecCipher', Readonly<Record<string, DisplayedWord>>>
>;
