import { isCipher } from '../../../config/cipher.ts';
import { initialLength, lock } from '../../../config/reversible-cipher.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { type CliSession, isRestoring } from '../../run/session.ts';

/** A line of an SSL policy without the code that it was typed with: in its place stands cipher text. */
export function holdWithCode(
  { key, line, args }: { readonly key: string; readonly line: string; readonly args: Readonly<Record<string, string | undefined>> },
  session: CliSession,
  router: RouterFacts,
): Step {
  const codes = ['mac-code', 'authCode'].filter(name => args[name] !== undefined);
  if (!isRestoring(session) && codes.some(name => isTooLong(args[name] ?? ''))) return say('ssl-code-length');
  const held = new Map(Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
  for (const name of codes) {
    const typed = args[name] ?? '';
    held.set(name, isCipher(typed, shortestCipher) || isRestoring(session) ? typed : lock(typed, router.entropy.bytes(initialLength)));
  }
  const text = codes.reduce((shown, name) => shown.replace(` cipher ${args[name]}`, () => ` cipher ${held.get(name)}`), line);
  const edit = { op: 'set', ...editPlace(session.views, router.views), key, node: { line: text, args: Object.fromEntries(held) } } as const;
  return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
}

const isTooLong = (typed: string): boolean => !isCipher(typed, shortestCipher) && typed.length > longestPlain;

/** Command reference, certificate load. */
const longestPlain = 31;
const shortestCipher = 32;
