import { keyUsages, extendedKeyUsages, extensionNames } from '../extension-plan.ts';
import { quirkNames } from '../quirks/quirks.ts';
import { keyKinds } from '../key-kinds.ts';
import { type Given, type Key, readKeys } from './given.ts';
import * as read from './values.ts';

/** What is done with some of the requests: the first entry that fits decides. docs/ca.md has these tables. */
export const requestKeys = {
  kind: { value: 'ir, cr, kur, p10cr', meaning: 'only requests of this kind', read: read.oneOf('ir', 'cr', 'kur', 'p10cr') },
  subject: { value: 'pattern', meaning: 'only for a common name like that; * stands for any text, ? for a character', read: read.text },
  count: { value: '3, 2-5, 4-', meaning: 'only these, counted from the CA’s start; of one kind where `kind` is given', read: read.count },
  from: { value: 'date', meaning: 'only from then on, in the CA’s time', read: read.date },
  until: { value: 'date', meaning: 'only until then', read: read.date },
  do: {
    value: 'issue, wait, reject, error',
    meaning: 'grant it; tell it to wait; refuse it in an answer of its kind; refuse it with an error message',
    read: read.oneOf('issue', 'wait', 'reject', 'error'),
  },
  for: { value: 'time', meaning: 'with `wait`: so long, and then it is granted; without, until it is approved by hand', read: read.span },
  'check-after': { value: 'seconds', meaning: 'with `wait`: poll again after this time', read: read.wholeNumber(0, 999_999) },
  as: {
    value: 'response, error',
    meaning: 'with `wait`: said in the answer, or in an error message (RFC 9480)',
    read: read.oneOf('response', 'error'),
  },
  'fail-info': { value: 'badRequest, …', meaning: 'with `reject` and `error`: the PKIFailureInfo (badRequest)', read: read.failInfo },
  text: { value: 'text', meaning: 'what the requester is told', read: read.text },
} as const satisfies Readonly<Record<string, Key>>;

export const subjectKeys = {
  policy: {
    value: 'asked, fixed, reversed, replaced',
    meaning: 'as it was asked for; with attributes of `set`; its parts in the other order; `name` in its place',
    read: read.oneOf('asked', 'fixed', 'reversed', 'replaced'),
  },
  set: {
    value: '{ O: …, OU: … }',
    meaning: 'with `fixed`: C, ST, L, O and OU that every certificate gets',
    read: (given: Given, key: string) => readKeys(attributeKeys, given, key),
  },
  name: { value: '/C=…/CN=…', meaning: 'with `replaced`: the name that every certificate gets', read: read.slashName },
  status: {
    value: 'granted-with-mods, accepted',
    meaning: 'whether the answer says that something was changed (granted-with-mods)',
    read: read.oneOf('granted-with-mods', 'accepted'),
  },
} as const satisfies Readonly<Record<string, Key>>;

const attribute = { value: 'text', meaning: '', read: read.text };
const attributeKeys = { C: attribute, ST: attribute, L: attribute, O: attribute, OU: attribute } as const;

export const extensionKeys = {
  'leave-out': {
    value: `[${extensionNames.join(', ')}]`,
    meaning: 'what certificates of devices do not carry',
    read: read.listOf(read.oneOf(...extensionNames)),
  },
  'key-usage': {
    value: `[${keyUsages.join(', ')}]`,
    meaning: 'this keyUsage, whatever was asked for',
    read: read.listOf(read.oneOf(...keyUsages)),
  },
  'extended-key-usage': {
    value: `[${extendedKeyUsages.join(', ')}]`,
    meaning: 'this extKeyUsage, whatever was asked for',
    read: read.listOf(read.oneOf(...extendedKeyUsages)),
  },
} as const satisfies Readonly<Record<string, Key>>;

export const profileKeys = {
  validity: { value: 'time', meaning: 'how long certificates are valid (365d)', read: read.validity },
  key: { value: keyKinds.join(', '), meaning: 'the keys of the CAs (rsa-2048); fixed when the CA is made', read: read.oneOf(...keyKinds) },
  hash: {
    value: 'sha256, sha384, sha512',
    meaning: 'the hash of all signatures (sha256); Ed25519 has its own',
    read: read.oneOf('sha256', 'sha384', 'sha512'),
  },
  intermediates: {
    value: '0 to 3',
    meaning: 'how many CAs stand below the root (1); fixed when the CA is made. With 0 the root issues',
    read: read.wholeNumber(0, 3),
  },
  'cmp-signer': {
    value: 'ca, marked, unmarked',
    meaning:
      'who signs messages: the issuing CA (ca), or a certificate of its own with or without the mark id-kp-cmcCA; fixed when the CA is made',
    read: read.oneOf('ca', 'marked', 'unmarked'),
  },
  confirmation: {
    value: 'asked, explicit, implicit',
    meaning: 'implicit when the requester asks for it (asked), never (explicit), or always (implicit)',
    read: read.oneOf('asked', 'explicit', 'implicit'),
  },
  'crl-validity': { value: 'time', meaning: 'how long a CRL is good for (7d)', read: read.span },
  'base-url': {
    value: 'http://…',
    meaning: 'where the CRL and the certificates of the CA are, as certificates say; where it listens, by itself',
    read: read.httpUrl,
  },
  'time-window': { value: 'time', meaning: 'how far the messageTime of a request may be from the CA’s time', read: read.span },
  'poll-count': { value: 'times', meaning: 'how many times every requester is told to wait (0)', read: read.wholeNumber(0, 999_999) },
  'check-after': { value: 'seconds', meaning: 'poll again after this time (5)', read: read.wholeNumber(0, 999_999) },
  subject: {
    value: 'keys',
    meaning: 'the subject of what is issued',
    read: (given: Given, key: string) => readKeys(subjectKeys, given, key),
  },
  extensions: {
    value: 'keys',
    meaning: 'the extensions of what is issued',
    read: (given: Given, key: string) => readKeys(extensionKeys, given, key),
  },
  like: { value: quirkNames.join(', '), meaning: 'answer as this product does, as far as it is known', read: read.oneOf(...quirkNames) },
  faults: { value: '[name, …]', meaning: 'faults of its answers, as `--fault` takes them', read: read.faults },
  requests: {
    value: 'list of keys',
    meaning: 'what is done with some of the requests',
    read: read.listOf((given: Given, key: string) => readKeys(requestKeys, given, key)),
  },
} as const satisfies Readonly<Record<string, Key>>;
