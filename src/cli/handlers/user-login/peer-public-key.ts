import { type Configuration, type ConfigurationNode, spelledKey } from '../../../config/configuration.ts';
import { readPeerKey } from '../../../pki/peer-key.ts';
import { readSm2Key } from '../../../pki/sm2-key.ts';
import { currentView, upTo } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { changeSession, type Course, did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { clearLine, setLine } from './network-servers.ts';

export type PeerKeyKind = 'rsa' | 'dsa' | 'ecc' | 'sm2';

/** Public key of somebody else, as the configuration has it. */
export interface KeptPeerKey {
  readonly name: string;
  readonly encoding: string;
  /** Lines between `public-key-code begin` and `end`. */
  readonly code: readonly string[];
}

/** Opens the view of a key, which is made with it. */
export function openPeerKey(kind: PeerKeyKind, name: string, encoding: string | undefined, session: CliSession, router: RouterFacts) {
  const known = peerKey(candidateConfiguration(router, session), kind, name);
  return known ? [] : [edit(kind, { name, encoding: encoding ?? 'der', code: [] }, session)];
}

export function removePeerKey(kind: PeerKeyKind, name: string, session: CliSession, router: RouterFacts): Step {
  const key = keyIn(candidateConfiguration(router, session), kind, name);
  if (key === undefined) return say('no-such-peer-key');
  return did({ type: 'configuration.edited', session: session.id, edits: [clearLine(key)] });
}

/** One more line of the key whose text is being typed. */
export function addCode(line: string, session: CliSession, router: RouterFacts): Step {
  const { kind, key } = beingTyped(session, router);
  return edit(kind, { ...key, code: [...key.code, line.trim()] }, session);
}

/** Begins with nothing: what was there of it is replaced. */
export function beginCode(session: CliSession, router: RouterFacts): Step {
  const { kind, key } = beingTyped(session, router);
  return edit(kind, { ...key, code: [] }, session);
}

/** Back to the view of the key. A text that is no key is dropped. */
export function* endCode(session: CliSession, router: RouterFacts): Course {
  const { kind, key } = beingTyped(session, router);
  if (!readKey(kind, key)) {
    yield edit(kind, { ...key, code: [] }, session);
    yield say('peer-key-invalid');
  }
  yield changeSession(old => ({ ...old, views: upTo(old.views, old.views.length - 1) }));
}

/** What a text is of a key; undefined: of none. */
export const readKey = (kind: PeerKeyKind, { code }: KeptPeerKey): { readonly bits: number } | undefined =>
  kind === 'sm2' ? readSm2Key(code.join('')) : readPeerKey(code.join('\n'));

export const endKey = (): Step => changeSession(old => ({ ...old, views: upTo(old.views, old.views.length - 1) }));

/** Case does not count in its name. */
export function peerKey(configuration: Configuration, kind: PeerKeyKind, name: string): KeptPeerKey | undefined {
  const key = keyIn(configuration, kind, name);
  const node = key === undefined ? undefined : configuration.get(key);
  return node && read(kind, node);
}

export const peerKeys = (configuration: Configuration, kind: PeerKeyKind): readonly KeptPeerKey[] =>
  [...configuration.values()].flatMap(node => (node.line.startsWith(`${kind} peer-public-key `) ? (read(kind, node) ?? []) : []));

/** One that was typed is a line of its own with the text below it; one out of a file is held, by how its line begins. */
function keyIn(configuration: Configuration, kind: PeerKeyKind, name: string): string | undefined {
  const typed = spelledKey(configuration, keyOf(kind, name));
  if (typed !== undefined) return typed;
  const beginning = `${keyOf(kind, name)} `.toLowerCase();
  return [...configuration].find(([, { held, line }]) => held && `${firstLine(line)} `.toLowerCase().startsWith(beginning))?.[0];
}

const keyOf = (kind: PeerKeyKind, name: string): string => `${kind} peer-public-key ${name}`;
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

function read(kind: PeerKeyKind, node: ConfigurationNode): KeptPeerKey | undefined {
  const [head = '', ...text] = [...linesOf(node)].map(line => line.trim());
  const [name = '', , encoding = 'der'] = head.slice(keyOf(kind, '').length).split(' ');
  const code = text.filter(line => line !== '' && !/^(?:public-key-code (?:begin|end)|peer-public-key end)$/.test(line));
  return { name, encoding, code };
}

function* linesOf({ line, children }: ConfigurationNode): Iterable<string> {
  yield* line.split('\n');
  for (const child of children?.values() ?? []) yield* linesOf(child);
}

/** Which key the view, or the one above, is of. */
function beingTyped(session: CliSession, router: RouterFacts): { readonly kind: PeerKeyKind; readonly key: KeptPeerKey } {
  const entry = session.views.findLast(({ view }) => view.endsWith('-public-key')) ?? currentView(session.views);
  const kind = entry.view.slice(0, 3) as PeerKeyKind; // its views are named so
  const { 'key-name': name = '', 'enc-type': encoding = 'der' } = entry.args;
  return { kind, key: peerKey(candidateConfiguration(router, session), kind, name) ?? { name, encoding, code: [] } };
}

function edit(kind: PeerKeyKind, { name, encoding, code }: KeptPeerKey, session: CliSession): Step {
  const opening = `${keyOf(kind, name)}${encoding === 'der' ? '' : ` encoding-type ${encoding}`}`;
  const line = [opening, ' public-key-code begin', ...code.map(part => `  ${part}`), ' public-key-code end', 'peer-public-key end'].join(
    '\n',
  );
  const edits = [setLine(keyOf(kind, name), { line, args: { 'key-name': name } })];
  return did({ type: 'configuration.edited', session: session.id, edits });
}
