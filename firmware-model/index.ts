import { chapters } from './chapters/index.ts';
import { alarms, traps } from './alarms.ts';
import { logs } from './logs.ts';
import { modules } from './modules.ts';
import { ntpLogs } from './ntp-logs.ts';
import { pkiLogs } from './pki-logs.ts';
import { bootSteps } from './boot.ts';
import { device } from './device.ts';
import { factoryIdentity } from './factory-identity.ts';
import { factoryCard, factoryConfiguration, factoryStartup } from './factory-state.ts';
import { chassis, defaultChassis } from './chassis/index.ts';
import { heldPrompts } from './held-prompts.ts';
import { ipsecWords } from './ipsec-words.ts';
import { hotkeys, userViewLine } from './hotkeys.ts';
import { interfaceTypes } from './interface-types.ts';
import { messages } from './messages.ts';
import copy from './pages/file-system/copy.ts';
import { pageIndex, pages } from './pages/index.ts';
import { views } from './views.ts';
import { defaultRelease, releases } from './releases/index.ts';
import type { Device } from './schema/device.ts';
import type { FactoryEntry } from './schema/factory-entry.ts';
import type { Message } from './schema/message.ts';
import type { Page } from './schema/page.ts';
import type { Release } from './schema/release.ts';
import { words } from './words.ts';

/** Whoever sends output to a file writes the card, as `copy` does (inferred: the manual names no level for `>`). */
const redirectionLevel = copy.level;

const model = {
  device,
  alarms,
  traps,
  pkiLogs,
  logs,
  modules,
  ntpLogs,
  bootSteps,
  factoryCard,
  factoryConfiguration,
  factoryStartup,
  factoryIdentity,
  views,
  heldPrompts,
  pages,
  pageIndex,
  messages,
  hotkeys,
  ipsecWords,
  interfaceTypes,
  userViewLine,
  redirectionLevel,
  words,
  chapters,
} as const;

/** What differs from one release or chassis to another. */
interface Varied {
  readonly release: Release;
  /** Name of its chassis. */
  readonly chassis: string;
  /** What is on a second card as shipped. */
  readonly secondCard: readonly FactoryEntry[];
  readonly device: Device;
  readonly messages: Readonly<Record<keyof typeof messages, Message>>;
  readonly pages: Readonly<Record<keyof typeof pages, Page>>;
  readonly redirectionLevel: Page['level'];
  readonly factoryCard: readonly FactoryEntry[];
  readonly factoryStartup: { readonly systemSoftware: string; readonly savedConfiguration: null };
}

/** Everything the emulator knows of a router: one for each release and chassis. */
export type Firmware = Omit<typeof model, keyof Varied> & Varied;

/** NE40E-X8A with V800R012C10; every other is this one with what it has otherwise. */
export const firmware: Firmware = {
  ...model,
  release: releases[defaultRelease],
  chassis: defaultChassis,
  secondCard: chassis[defaultChassis].secondCard,
};
