import { join } from 'node:path';
import { CaError } from '../../ca/ca-error.ts';
import { newKeyOf } from '../../ca/key-kinds.ts';
import { makeCmpSigner, makeIntermediate, makeIssuing, makeRoot } from '../../ca/make-state.ts';
import type { CaMaking } from '../../ca/profile/profile.ts';
import type { CaKey, CaState } from '../../ca/state.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Entropy } from '../../pki/entropy.ts';
import { createFile, writeAll } from '../storage/atomic-file.ts';
import { readPlainFile } from '../storage/plain-file.ts';
import { type CaKeyName, isThere, keepCaKey } from './ca-folder.ts';

interface Parts {
  readonly folder: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
}

/** The keys of a lab CA, each made at its first use, as the CA was made. */
export async function openCaKeys({ folder, clock, entropy }: Parts, factory: CaKey, wanted: Partial<CaMaking>): Promise<CaState> {
  const { key, intermediates, cmpSigner } = madeAs(folder, wanted, clock);
  const keep = (name: CaKeyName, certify: (key: Awaited<ReturnType<typeof newKeyOf>>) => CaKey) =>
    keepCaKey(folder, name, { newKey: () => newKeyOf(key), certify, clock });
  const root = await keep('root', made => makeRoot(made, clock, entropy));
  const between: CaKey[] = [];
  for (let nth = 1; nth < intermediates; nth++) {
    const above = between[0] ?? root;
    between.unshift(await keep(`intermediate-${nth}`, made => makeIntermediate(made, above, nth, clock, entropy)));
  }
  const issuing = intermediates === 0 ? root : await keep('issuing', made => makeIssuing(made, between[0] ?? root, clock, entropy));
  if (cmpSigner === 'ca') return { root, between, issuing, factory };
  const isMarked = cmpSigner === 'marked';
  return {
    root,
    between,
    issuing,
    factory,
    cmpSigner: await keep('cmp-signer', made => makeCmpSigner(made, issuing, isMarked, clock, entropy)),
  };
}

/** Refuses what the CA of this folder is not. */
export const checkMaking = (folder: string, wanted: Partial<CaMaking>): void => refuseOther(folder, wanted, makingIn(folder, wanted));

/**
 * How this CA was made, or is made now. It stays so: a profile may leave it out, or must say the same. A folder without a word about it holds a
 * CA as it is made by itself.
 */
function madeAs(folder: string, wanted: Partial<CaMaking>, clock: Clock): CaMaking {
  const made = makingIn(folder, wanted);
  refuseOther(folder, wanted, made);
  const place = join(folder, 'made.json');
  if (isThere(place) || isSame(made, usualMaking)) return made;
  createFile(place, clock.now(), file => writeAll(file, Buffer.from(`${JSON.stringify(made, undefined, 2)}\n`)));
  return readMaking(place) ?? made; // perhaps another was first
}

function makingIn(folder: string, wanted: Partial<CaMaking>): CaMaking {
  const isNew = !isThere(join(folder, 'root.key')) && !isThere(join(folder, 'root.pem'));
  return readMaking(join(folder, 'made.json')) ?? (isNew ? { ...usualMaking, ...wanted } : usualMaking);
}

function refuseOther(folder: string, wanted: Partial<CaMaking>, made: CaMaking): void {
  const other = names.find(name => wanted[name] !== undefined && wanted[name] !== made[name]);
  if (!other) return;
  throw new CaError(
    'CA_FOLDER_OTHER',
    `The lab CA in ${folder} was made with ${keyOf[other]} ${made[other]}, and the profile asks for ${wanted[other]}; leave that key out, or give another --state for a new CA`,
  );
}

function readMaking(place: string): CaMaking | undefined {
  const bytes = readPlainFile(place, { largest: 4096 });
  if (!bytes) return undefined;
  try {
    return { ...usualMaking, ...(JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<CaMaking>) }; // written here
  } catch (cause) {
    throw new CaError(
      'CA_FOLDER_DAMAGED',
      `The lab CA cannot use ${place}: it is no JSON; restore it, or move the ca folder away for a new CA`,
      {
        cause,
      },
    );
  }
}

const isSame = (one: CaMaking, other: CaMaking): boolean => names.every(name => one[name] === other[name]);

const usualMaking: CaMaking = { key: 'rsa-2048', intermediates: 1, cmpSigner: 'ca' };
const names = ['key', 'intermediates', 'cmpSigner'] as const;
/** As a profile calls them. */
const keyOf = { key: 'key', intermediates: 'intermediates', cmpSigner: 'cmp-signer' } as const;
