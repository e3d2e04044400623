import type { SigningHash } from '../../cmp/signing.ts';
import type { AttributeName } from '../../pki/slash-name.ts';
import type { DeskOptions } from '../desk.ts';
import type { ExtensionPlan } from '../extension-plan.ts';
import { type Fault, readFaults } from '../faults/fault.ts';
import { type Quirk, quirks } from '../quirks/quirks.ts';
import type { KeyKind } from '../key-kinds.ts';
import type { RequestRule } from '../request-rules.ts';
import type { SubjectPolicy } from '../subject-policy.ts';
import { type Given, ProfileFault, readKeys, type Values } from './given.ts';
import { profileKeys, type requestKeys, type subjectKeys } from './keys.ts';

/** What a lab CA is and does otherwise than it would by itself. */
export interface CaProfile {
  /** Milliseconds. */
  readonly validity?: number;
  /** Milliseconds. */
  readonly crlValidity?: number;
  readonly baseUrl?: string;
  readonly faults?: readonly Fault[];
  readonly making: Partial<CaMaking>;
  readonly hash?: SigningHash;
  /** Milliseconds. */
  readonly timeWindow?: number;
  readonly pollCount?: number;
  readonly checkAfter?: number;
  readonly desk: Omit<DeskOptions, 'clock'>;
  readonly extensions: ExtensionPlan;
}

/** What is decided once, when the CA is made. */
export interface CaMaking {
  readonly key: KeyKind;
  /** CAs below the root. */
  readonly intermediates: number;
  readonly cmpSigner: 'ca' | 'marked' | 'unmarked';
}

export const emptyProfile: CaProfile = { making: {}, desk: {}, extensions: {} };

/** Reads a profile; throws a `ProfileFault`. */
export function readProfile(given: Given): CaProfile {
  const read = readKeys(profileKeys, given);
  const { validity, hash, intermediates, key } = read;
  const like: Quirk | undefined = read.like && quirks[read.like];
  const faults = [...(like?.faults.flatMap(({ fault }) => readFaults(fault)) ?? []), ...(read.faults ?? [])];
  const pollCount = read['poll-count'] ?? like?.pollCount;
  const subject = read.subject && subjectPolicy(read.subject, given);
  const rules = read.requests?.map((rule, at) => requestRule(rule, itemOf(given, 'requests', at)));
  return {
    ...(validity !== undefined && { validity }),
    ...(hash && { hash }),
    ...(read['crl-validity'] !== undefined && { crlValidity: read['crl-validity'] }),
    ...(read['base-url'] !== undefined && { baseUrl: read['base-url'] }),
    ...(faults.length > 0 && { faults }),
    making: {
      ...(key && { key }),
      ...(intermediates !== undefined && { intermediates }),
      ...(read['cmp-signer'] && { cmpSigner: read['cmp-signer'] }),
    },
    ...(read['time-window'] !== undefined && { timeWindow: read['time-window'] }),
    ...(pollCount !== undefined && { pollCount }),
    ...(read['check-after'] !== undefined && { checkAfter: read['check-after'] }),
    desk: {
      ...(rules && { rules }),
      ...(subject && { subject, tellsChanges: read.subject?.status !== 'accepted' }),
      ...(read.confirmation && { implicitConfirm: confirmations[read.confirmation] }),
    },
    extensions: extensionPlan(read.extensions ?? {}),
  };
}

const confirmations = { asked: 'asked', explicit: 'never', implicit: 'always' } as const;

const extensionPlan = (given: NonNullable<Values<typeof profileKeys>['extensions']>): ExtensionPlan => ({
  ...(given['leave-out'] && { leaveOut: given['leave-out'] }),
  ...(given['key-usage'] && { keyUsage: given['key-usage'] }),
  ...(given['extended-key-usage'] && { extendedKeyUsage: given['extended-key-usage'] }),
});

function subjectPolicy({ policy = 'asked', set, name }: Values<typeof subjectKeys>, profile: Given): SubjectPolicy {
  const line = valueOf(profile, 'subject')?.line ?? profile.line;
  if (policy === 'fixed')
    return { policy, set: (set ?? needed(line, 'subject', 'fixed', 'set')) as Partial<Record<AttributeName, string>> };
  if (policy === 'replaced') return { policy, name: name ?? needed(line, 'subject', 'replaced', 'name') };
  return { policy };
}

function requestRule(rule: Values<typeof requestKeys>, { line }: { readonly line: number }): RequestRule {
  const { kind, subject, count, from, until, as, text, do: what, for: span, 'check-after': checkAfter, 'fail-info': failInfo } = rule;
  if (!what) throw new ProfileFault(line, "key 'requests' needs 'do' in each entry: issue, wait, reject or error");
  const waits = [span !== undefined && 'for', checkAfter !== undefined && 'check-after', as && 'as'].find(
    given => typeof given === 'string',
  );
  if (waits && what !== 'wait') throw new ProfileFault(line, `key 'requests': '${waits}' goes with do: wait`);
  if (failInfo && what !== 'reject' && what !== 'error')
    throw new ProfileFault(line, "key 'requests': 'fail-info' goes with do: reject or do: error");
  return {
    do: what,
    ...(kind && { kind }),
    ...(subject !== undefined && { subject }),
    ...(count && { count }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(span !== undefined && { for: span }),
    ...(checkAfter !== undefined && { checkAfter }),
    ...(as && { as }),
    ...(failInfo && { failInfo }),
    ...(text !== undefined && { text }),
  };
}

function needed(line: number, key: string, value: string, missing: string): never {
  throw new ProfileFault(line, `key '${key}' with policy: ${value} needs '${missing}'`);
}

const valueOf = (given: Given, key: string): Given | undefined => ('keys' in given ? given.keys.get(key)?.given : undefined);

function itemOf(given: Given, key: string, at: number): { readonly line: number } {
  const list = valueOf(given, key);
  return (list && 'items' in list ? list.items[at] : undefined) ?? given;
}
