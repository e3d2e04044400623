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
import { interfaceTypes, otherInterfaceTypes } from './interface-types.ts';
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

/** Written out: the compiler does not write types as long as that of all pages and messages together. */
interface Model {
  readonly device: typeof device;
  readonly alarms: typeof alarms;
  readonly traps: typeof traps;
  readonly pkiLogs: typeof pkiLogs;
  readonly logs: typeof logs;
  readonly modules: typeof modules;
  readonly ntpLogs: typeof ntpLogs;
  readonly bootSteps: typeof bootSteps;
  readonly factoryCard: typeof factoryCard;
  readonly factoryConfiguration: typeof factoryConfiguration;
  readonly factoryStartup: typeof factoryStartup;
  readonly factoryIdentity: typeof factoryIdentity;
  readonly views: typeof views;
  readonly heldPrompts: typeof heldPrompts;
  readonly pages: typeof pages;
  readonly pageIndex: typeof pageIndex;
  readonly messages: typeof messages;
  readonly hotkeys: typeof hotkeys;
  readonly ipsecWords: typeof ipsecWords;
  readonly interfaceTypes: typeof interfaceTypes;
  readonly otherInterfaceTypes: typeof otherInterfaceTypes;
  readonly userViewLine: typeof userViewLine;
  readonly redirectionLevel: typeof redirectionLevel;
  readonly words: typeof words;
  readonly chapters: typeof chapters;
}

const model: Model = {
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
  otherInterfaceTypes,
  userViewLine,
  redirectionLevel,
  words,
  chapters,
};

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
export type Firmware = Omit<Model, keyof Varied> & Varied;

/** NE40E-X8A with V800R012C10; every other is this one with what it has otherwise. */
export const firmware: Firmware = {
  ...model,
  release: releases[defaultRelease],
  chassis: defaultChassis,
  secondCard: chassis[defaultChassis].secondCard,
};
