import type page from '../../../../firmware-model/pages/snmp/snmp-agent-community.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { type CliSession, isRestoring } from '../../run/session.ts';
import { candidateLines, clear, hold, isPlain, isSame, snmpCipher } from './snmp-lines.ts';

/** Held as cipher text alone; a community is the same again when its plain name is. */
export default {
  set: ({ args, one, session, canonical }, router) =>
    set(args['community-name'], one('read', 'write'), args, { session, canonical }, router),
  setCipher: ({ args, one, session, canonical }, router) =>
    set(args['host-string'], one('read', 'write'), args, { session, canonical }, router),
  undo: ({ args, one, session }, router) => undo(args['community-name'], [one('read', 'write')], session, router),
  undoCipher: ({ args, one, session }, router) => undo(args['host-string'], [one('read', 'write')], session, router),
  undoAny: ({ args, session }, router) => undo(args['community-name'], ['read', 'write'], session, router),
} satisfies Handlers<typeof page>;

type Typed = Pick<Command, 'session' | 'canonical'>;
type Args = Readonly<Record<string, string | undefined>>;

function set(typed: string, access: string, args: Args, { session, canonical }: Typed, router: RouterFacts): Step {
  if (isRestoring(session)) return hold(`snmp-agent community ${typed}`, canonical, { ...args, access, 'community-name': typed }, session);
  const isLax = candidateConfiguration(router, session).has('snmp-agent community complexity-check disable');
  if (isPlain(typed) && !isLax && !isComplex(typed)) return say('snmp-community-simple');
  if (isPlain(typed) && typed.length > longest) return say('snmp-community-long');
  const known = found(typed, [access], session, router)[0];
  const cipher = known?.args['community-name'] ?? snmpCipher(typed, router);
  const key = `snmp-agent community ${cipher}`;
  const { 'security-string-cipher': view, 'acl-number': number, 'acl-name': name, 'alias-name': alias } = args;
  const acl = number ?? name;
  const rest = [view && `mib-view ${view}`, acl && `acl ${acl}`, alias && `alias ${alias}`].filter(part => part !== undefined);
  const line = [`snmp-agent community ${access} cipher ${cipher}`, ...rest].join(' ');
  return hold(key, line, { ...args, access, 'community-name': cipher }, session);
}

function undo(typed: string, accesses: readonly string[], session: CliSession, router: RouterFacts): Step {
  const keys = found(typed, accesses, session, router).map(({ key }) => key);
  return keys.length === 0 ? say('snmp-community-missing') : clear(keys, session);
}

const found = (typed: string, accesses: readonly string[], session: CliSession, router: RouterFacts) =>
  candidateLines('snmp-agent community', session, router).filter(
    ({ args }) => accesses.includes(args['access'] ?? '') && isSame(args['community-name'], typed),
  );

/** Command reference: eight characters, of two kinds at least. */
const isComplex = (name: string): boolean =>
  name.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter(kind => kind.test(name)).length >= 2;

const longest = 32;
