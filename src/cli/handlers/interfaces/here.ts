import { type ConfigurationNode, type Edit, type EditPlace, emptyConfiguration, section } from '../../../config/configuration.ts';
import { nameOfSection } from '../../../config/held-keys.ts';
import { splitName } from '../../../interfaces/name.ts';
import { type InterfaceSettings, settingsOf } from '../../../interfaces/settings.ts';
import { currentView, editPlace, sectionPath } from '../../grammar/view-stack.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/** The interface that a line is typed on. */
export interface Here {
  readonly name: string;
  readonly type: string;
  readonly isSub: boolean;
  /** A file is being read: it is believed. */
  readonly isUnattended: boolean;
  readonly place: EditPlace;
  /** Its lines in the candidate, by key. */
  readonly lines: ReadonlyMap<string, ConfigurationNode>;
  readonly settings: InterfaceSettings;
}

export function interfaceHere({ session }: Pick<Command, 'session'>, router: RouterFacts): Here {
  const [key = ''] = sectionPath(session.views, router.views);
  const [, name = ''] = /^interface (\S+)/.exec(nameOfSection(currentView(session.views).section ?? key)) ?? [];
  const lines = section(candidateConfiguration(router, session), [key]) ?? emptyConfiguration;
  const { type, parent } = splitName(name);
  const place = editPlace(session.views, router.views);
  return {
    name,
    type,
    isSub: parent !== undefined,
    isUnattended: session.isUnattended === true,
    place,
    lines,
    settings: settingsOf(lines),
  };
}

/** Changes lines of the interface: a text under a key, or nothing there any more. */
export function editsHere(
  { place }: Here,
  { session, canonical }: Pick<Command, 'session' | 'canonical'>,
  changes: Readonly<Record<string, string | undefined>>,
): Step | undefined {
  const edits = Object.entries(changes).map(([key, line], at): Edit => {
    const entered = at === 0 && line !== canonical ? { entered: canonical } : {};
    if (line === undefined) return { op: 'clear', ...place, key, ...entered };
    return {
      op: 'set',
      ...place,
      key,
      node: { line, args: {} },
      ...entered,
    };
  });
  return edits.length === 0 ? undefined : did({ type: 'configuration.edited', session: session.id, edits });
}
