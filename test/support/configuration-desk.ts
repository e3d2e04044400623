import { pages } from '../../firmware-model/pages/index.ts';
import { views } from '../../firmware-model/views.ts';
import { handlers as realHandlers } from '../../src/cli/handlers/index.ts';
import type { AnyHandlers } from '../../src/cli/run/handler.ts';
import type { CommitPoint } from '../../src/control-plane/state.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { testPages, testViews } from './configuration-pages.ts';
import { type Desk, deskOf, startTime } from './desk.ts';

export interface DeskSetting extends Pick<Desk, 'pages' | 'recovering' | 'vocabularies'> {
  /** Without the test chapter: views and pages are those of the firmware and nothing else. */
  readonly genuine?: boolean;
  readonly handlers?: Readonly<Record<string, AnyHandlers>>;
  /** What the card can hold. */
  readonly capacity?: number;
  /** On the card at power-on, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly nextStartup?: string;
  readonly commits?: readonly CommitPoint[];
}

/** A router for configuring, with the real chapters and the test chapter, and whoever works at it in the system view. */
export function desk({ genuine = false, handlers = {}, capacity, files = {}, nextStartup, commits = [], ...rest }: DeskSetting = {}) {
  const cfCard = new MemoryCard({ now: () => startTime, ...(capacity === undefined ? {} : { capacity }) });
  for (const [name, bytes] of Object.entries(files)) cfCard.write(name, bytes);
  const chapters = { pages: { ...pages, ...testPages }, views: { ...views, ...testViews }, factoryConfiguration: [] };
  const startup = { systemSoftware: 'cfcard:/V800R012C10SPC300.cc', savedConfiguration: nextStartup ?? null };
  return deskOf({
    ...(genuine ? {} : chapters),
    ...rest,
    handlers: { ...realHandlers, ...handlers },
    cfCard,
    board: { commits, nextStartup: startup },
    view: 'system',
  });
}

export function point(id: number, label?: string, description?: string): CommitPoint {
  return {
    id,
    user: 'anonymous',
    userInterface: 'CON 0',
    time: startTime,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
  };
}

export { startTime };
