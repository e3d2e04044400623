import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CaError } from '../../ca/ca-error.ts';
import type { CrlIssuerOptions, CrlState } from '../../ca/crl-issuer.ts';
import type { Clock } from '../../clock/clock.ts';
import { replaceFile, writeAll } from '../storage/atomic-file.ts';
import { readPlainFile } from '../storage/plain-file.ts';

type Files = Pick<CrlIssuerOptions, 'revoked' | 'keep'>;

/** What the CRL is made of: the names in `issued/revoked`, and `crl.json` with its number and when each was first seen there. */
export const crlFiles = (folder: string, clock: Clock): Files => ({
  revoked: () =>
    readdirSync(join(folder, 'issued', 'revoked'))
      .flatMap(name => /^((?:[\da-f]{2})+)\.pem$/.exec(name)?.[1] ?? [])
      .sort(),
  keep: keptIn(join(folder, 'crl.json'), clock),
});

/** The CAs above have certified CAs only, and revoke none; `crl-above-<place>.json` has the number of the CRL. */
export const crlFilesAbove = (folder: string, clock: Clock, place: number): Files => ({
  revoked: () => [],
  keep: keptIn(join(folder, `crl-above-${place}.json`), clock),
});

const keptIn = (place: string, clock: Clock): Files['keep'] => ({
  read: () => readState(place),
  write: state => replaceFile(place, clock.now(), file => writeAll(file, Buffer.from(`${JSON.stringify(state)}\n`))),
});

function readState(place: string): CrlState | undefined {
  const bytes = readPlainFile(place, { largest: largestState });
  if (!bytes) return undefined;
  try {
    const state = JSON.parse(Buffer.from(bytes).toString('utf8')) as CrlState; // written here
    if (![state.number, state.thisUpdate, state.nextUpdate].every(Number.isSafeInteger) || !Array.isArray(state.revoked))
      throw new TypeError('no state');
    return state;
  } catch (cause) {
    throw new CaError(
      'CA_FOLDER_DAMAGED',
      `The lab CA cannot use ${place}: it does not say what the last CRL was; restore it, or remove it to begin with number 1`,
      {
        cause,
      },
    );
  }
}

const largestState = 16 * 1024 * 1024;
