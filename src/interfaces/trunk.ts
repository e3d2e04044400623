import type { Configuration } from '../config/configuration.ts';

/** How an Eth-Trunk works. */
export interface TrunkSettings {
  readonly mode: 'NORMAL' | 'STATIC' | 'BACKUP';
  /** So many links have to be active for it to be up. */
  readonly least: number;
  /** So many are active at most. */
  readonly most: number;
  /** So many count for its bandwidth. */
  readonly counted: number;
  readonly prefersSpeed: boolean;
  readonly mixesRates: boolean;
}

/** What a member says in LACP, and how much of the traffic it takes. */
export interface MemberSettings {
  readonly priority: number;
  readonly isPassive: boolean;
  readonly isMaster: boolean;
  readonly weight: number;
}

export function trunkSettingsOf(lines: Configuration): TrunkSettings {
  const has = (line: string) => [...lines.values()].some(each => each.line === line);
  return {
    mode: has('mode lacp-static') ? 'STATIC' : has('mode manual backup') ? 'BACKUP' : 'NORMAL',
    least: numberIn(lines, 'least active-linknumber', 1),
    most: numberIn(lines, 'max active-linknumber', usualLinks),
    counted: numberIn(lines, 'max bandwidth-affected-linknumber', usualLinks),
    prefersSpeed: has('lacp selected speed'),
    mixesRates: has('lacp mixed-rate link enable'),
  };
}

export function memberSettingsOf(lines: Configuration): MemberSettings {
  const texts = [...lines.values()].map(({ line }) => line);
  return {
    priority: numberIn(lines, 'lacp priority', usualPriority),
    isPassive: texts.some(line => /^eth-trunk \d+ mode passive$/.test(line)),
    isMaster: texts.includes('port-master'),
    weight: numberIn(lines, 'distribute-weight', 1),
  };
}

/** The number behind the words that a line begins with. */
export function numberIn(lines: Configuration, words: string, usual: number): number {
  const found = [...lines.values()].find(({ line }) => line.startsWith(`${words} `));
  return found ? Number(found.line.slice(words.length)) : usual;
}

/**
 * Members that carry traffic. What is plugged into a port speaks LACP and takes whichever is offered: of the members that are up, those of the
 * best one's rate are selected, by priority and then by number, as if preemption were on. Without LACP all that are up carry, of a backup pair one.
 */
export function activeMembers(trunk: TrunkSettings, members: readonly Member[]): readonly Member[] {
  const up = members.filter(({ isUp }) => isUp);
  if (trunk.mode === 'NORMAL') return up;
  if (trunk.mode === 'BACKUP') return [up.find(({ settings }) => settings.isMaster) ?? up[0]].filter(each => each !== undefined);
  const ranked = up.toSorted(
    (one, other) => (trunk.prefersSpeed && other.rate - one.rate) || one.settings.priority - other.settings.priority,
  );
  return ranked.filter(({ rate }) => trunk.mixesRates || rate === ranked[0]?.rate).slice(0, trunk.most);
}

export interface Member {
  readonly name: string;
  readonly isUp: boolean;
  /** Mbit/s of the port, whatever is configured of it. */
  readonly rate: number;
  readonly settings: MemberSettings;
}

/** Defaults of the command reference. */
const usualLinks = 16;
export const usualPriority = 32_768;
