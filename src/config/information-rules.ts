import type { Channel as UsualChannel } from '../../firmware-model/schema/device.ts';

/** What a channel is asked about. */
export type Sort = 'log' | 'trap' | 'debug';
export type SortRules = Readonly<Record<Sort, Rule>>;

/** Whether information of a sort gets through, and down to which severity: 0 emergency to 7 debugging. */
export interface Rule {
  readonly isOn: boolean;
  readonly level: number;
}

/** By severity; how the command line names them. */
export const severityNames = [
  'emergencies',
  'alert',
  'critical',
  'error',
  'warning',
  'notification',
  'informational',
  'debugging',
] as const;

export const severityOf = (name: string): number => severityNames.findIndex(known => known === name.toLowerCase());

/** What a line of `info-center source` says, sort by sort: `log state off level warning trap level error`. */
export type RuleWords = Readonly<Partial<Record<Sort, { readonly state?: string; readonly level?: string }>>>;

export function readRules(words: readonly string[]): RuleWords {
  const read: Partial<Record<Sort, { state?: string; level?: string }>> = {};
  let at: { state?: string; level?: string } = {};
  for (const [index, word] of words.entries()) {
    if (word === 'log' || word === 'trap' || word === 'debug') at = read[word] ??= {};
    else if (word === 'state' || word === 'level') at[word] = words[index + 1] ?? '';
  }
  return read;
}

export const writeRules = (rules: RuleWords): string =>
  sorts
    .flatMap(sort => {
      const { state, level } = rules[sort] ?? {};
      const said = [...(state ? [`state ${state}`] : []), ...(level ? [`level ${level}`] : [])];
      return said.length > 0 ? [sort, ...said] : [];
    })
    .join(' ');

export const sorts = ['log', 'trap', 'debug'] as const satisfies readonly Sort[];

/** A level without a state lets it through (inferred). */
export function withRules(usual: SortRules, words: RuleWords): SortRules {
  const rule = (sort: Sort): Rule => {
    const said = words[sort];
    if (!said) return usual[sort];
    return {
      isOn: said.state === undefined ? said.level !== undefined || usual[sort].isOn : said.state === 'on',
      level: said.level === undefined ? usual[sort].level : severityOf(said.level),
    };
  };
  return { log: rule('log'), trap: rule('trap'), debug: rule('debug') };
}

export function usualRules({ log, trap, debug }: UsualChannel): SortRules {
  const rule = (level: string | undefined): Rule => ({ isOn: level !== undefined, level: severityOf(level ?? 'debugging') });
  return { log: rule(log), trap: rule(trap), debug: rule(debug) };
}

/** Of a module that has a record of its own (command reference, info-center source channel). */
export const rulesOfModule: SortRules = {
  log: { isOn: true, level: severityOf('warning') },
  trap: { isOn: true, level: severityOf('debugging') },
  debug: { isOn: false, level: severityOf('debugging') },
};
