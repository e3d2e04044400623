import type { WorldClock } from '../clock/world-clock.ts';
import type { Region, Router } from '../router.ts';
import { blockedAt } from '../control-plane/login-records.ts';
import { blockedSources } from '../control-plane/source-blocks.ts';
import { uncommittedLines } from '../survival/candidates.ts';
import { certificateFiles } from '../survival/certificates.ts';
import { differenceToNextStart, nextStart } from '../survival/next-start.ts';
import type { Memory } from '../survival/memory.ts';

/** How a router is. */
export interface Status {
  readonly deviceTime: string;
  readonly regions: Readonly<Record<Region, string>>;
  /** When the next timer goes off; null: none runs. */
  readonly nextDue: string | null;
  readonly lines: readonly LineStatus[];
  /** Local users, the console by its name, and addresses. */
  readonly blocked: readonly Blocked[];
  /** The rest is not there while the system does not run. */
  readonly unsaved?: { readonly lines: number; readonly removed: number };
  readonly certificates?: { readonly memory: readonly string[]; readonly card: readonly string[] };
  readonly cmp?: readonly { readonly session: string; readonly kind: 'ir' | 'kur'; readonly state: string }[];
}

/** Whom failures have shut out; an address from one protocol. Until: null, until somebody activates them. */
interface Blocked {
  readonly who: string;
  readonly way: 'serial' | 'network' | 'telnet' | 'ssh';
  readonly until: string | null;
}

interface LineStatus {
  readonly userInterface: string;
  readonly user: string | null;
  readonly via: string;
  readonly address: string | null;
  readonly isLoggedIn: boolean;
  readonly idleSeconds: number;
  readonly uncommitted: number;
}

export function statusOf(router: Router, clock: Pick<WorldClock, 'nextDue'>): Status & Readonly<Record<string, unknown>> {
  const { memory } = router;
  return {
    deviceTime: dated(router.facts.now),
    regions: router.states(),
    nextDue: clock.nextDue === undefined ? null : dated(clock.nextDue),
    lines: linesOf(router),
    blocked: blockedIn(router),
    ...(memory && whileRunning(memory)),
  };
}

function blockedIn({ facts: { now, volatile } }: Router): readonly Blocked[] {
  const nameOf = (who: string) => (who.includes(' ') ? who.toUpperCase() : who); // of lines alone: `CON 0`
  return [...blockedAt(volatile.loginRecords, now), ...blockedSources(volatile.sources, now)].map(({ who, way, until }) => ({
    who: nameOf(who),
    way,
    until: Number.isFinite(until) ? dated(until) : null,
  }));
}

function linesOf({ lines, facts: { volatile } }: Router): readonly LineStatus[] {
  return lines.map(({ id, userInterface, via, address, session, idle }) => {
    const pending = volatile.pending.get(id);
    return {
      userInterface,
      user: volatile.logins.get(id)?.user ?? null,
      via,
      address: address ?? null,
      isLoggedIn: session !== undefined,
      idleSeconds: Math.floor(idle / 1000),
      uncommitted: pending ? uncommittedLines(pending) : 0,
    };
  });
}

function whileRunning(memory: Memory): Pick<Status, 'unsaved' | 'certificates' | 'cmp'> {
  const { volatile, nonVolatile } = memory;
  const { added, removed, replaced } = differenceToNextStart(memory, nextStart(memory));
  return {
    unsaved: { lines: added + replaced, removed: removed + replaced },
    certificates: {
      memory: volatile.certificates.map(({ usage, fileName }) => `${fileName} (${usage})`),
      card: certificateFiles(nonVolatile.cfCard),
    },
    cmp: [...volatile.cmpRequests].map(([session, { kind, state }]) => ({ session, kind, state })),
  };
}

const dated = (time: number): string => new Date(time).toISOString();
