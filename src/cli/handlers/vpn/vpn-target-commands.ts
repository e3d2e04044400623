import { type Edit, type EditPlace, emptyConfiguration, section } from '../../../config/configuration.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { editsForTargets, type TargetUse, targetsFor } from './vpn-targets.ts';

type TargetCommand = Pick<Command<{ readonly 'vpn-target'?: string }>, 'args' | 'canonical' | 'session'>;

/** The address family whose targets a line changes. */
export interface Family {
  place(command: Pick<Command, 'session'>, router: RouterFacts): EditPlace;
  /** What makes it where there is none. */
  opened?(place: EditPlace): Edit;
}

/** Commands for VPN targets. They are kept by what they are for: `both` makes two lines (listings of the configuration guide). */
export function targetCommands(family: Family) {
  const command = (of: UsesOf, change: Change) => (typed: TargetCommand, router: RouterFacts) =>
    changeTargets(typed, router, family, of, change);
  return {
    exported: command(() => ['export-extcommunity'], withThese),
    imported: command(() => ['import-extcommunity'], withThese),
    both: command(() => uses, withThese),
    undo: command(usesNamed, (had, these) => had.filter(target => !these.includes(target))),
    undoAll: command(
      () => uses,
      () => [],
    ),
  };
}

type UsesOf = (line: string) => readonly TargetUse[];
type Change = (had: readonly string[], these: readonly string[]) => readonly string[];

function changeTargets(typed: TargetCommand, router: RouterFacts, family: Family, of: UsesOf, change: Change): Step | undefined {
  const { args, session, canonical } = typed;
  const place = family.place(typed, router);
  const lines = section(candidateConfiguration(router, session), place.path) ?? emptyConfiguration;
  const these = args['vpn-target']?.split(' ') ?? [];
  const edits = of(canonical).flatMap(use => editsForTargets(lines, use, change(targetsFor(lines, use), these), place));
  if (edits.length === 0) return undefined;
  const opening = family.opened ? [family.opened(place)] : [];
  return did({
    type: 'configuration.edited',
    session: session.id,
    edits: [...opening, ...edits.map(edit => ({ ...edit, entered: canonical }))],
  });
}

const withThese: Change = (had, these) => [...new Set([...had, ...these])];

const usesNamed: UsesOf = line => {
  const named = uses.filter(use => line.endsWith(` ${use}`));
  return named.length === 0 ? uses : named;
};

const uses = ['export-extcommunity', 'import-extcommunity'] as const;
