import type { ReferencePage } from './reference.ts';

/** A prompt of an example session, and what stands behind it. */
export interface TypedLine {
  /** What the prompt shows after the host name, without blanks: `-pki-domain-d1`, empty in the system view; `user` for the user view. */
  readonly prompt: string;
  /** Of the candidate: `~` where it holds no change, `*` where it does; undefined in the user view, and where the reference has none. */
  readonly mark?: '~' | '*';
  /** Empty where the session ends at a prompt. */
  readonly line: string;
}

/** The prompt of the user view; no other begins without a hyphen. */
export const userPrompt = 'user';

/** Reads sessions of a reference: prompts show its host name, or a mark of the candidate before another. */
export class SessionReader {
  readonly #prompt: RegExp;

  constructor(pages: readonly ReferencePage[]) {
    this.#prompt = promptOf(commonestHost(pages));
  }

  /** What was typed; lines of output are passed over. */
  typedIn(session: readonly string[]): readonly TypedLine[] {
    return session.flatMap(text => this.#read(text) ?? []);
  }

  #read(text: string): TypedLine | undefined {
    const found = this.#prompt.exec(text)?.groups;
    if (!found || (found['view'] ?? '').length > longestPrompt) return undefined;
    const line = found['line']!.replaceAll('\t', ' ').trim(); // the group takes part in every match
    const mark = /^\[([~*])/.exec(text)?.[1] as TypedLine['mark']; // of the two
    const prompt = found['user'] === undefined ? (found['view'] ?? '').replaceAll(' ', '') : userPrompt;
    return { prompt, ...(mark && { mark }), line };
  }
}

/** A marked prompt is one whatever the host is called; an unmarked one in brackets may be output. */
function promptOf(host: string): RegExp {
  const known = host.replace(/[^\w]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`^(?:<(?<user>[~*]?${known})>|\[(?:[~*&]{0,2}${known}|[~*&][A-Za-z]\w*)(?<view>-[^\]]*(?:\[[^\]]*\][^\]]*)?)?\]) *(?<line>.*)$`,
  );
}

/** The word that stands most often between angle brackets at the beginning of a line. */
function commonestHost(pages: readonly ReferencePage[]): string {
  const counts = new Map<string, number>();
  for (const { examples } of pages) {
    for (const text of examples.flat()) {
      const host = /^<([A-Za-z]\w*)>/.exec(text)?.[1];
      if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'HUAWEI';
}

/** Longer than any router's. */
const longestPrompt = 200;
