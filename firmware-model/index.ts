import { alarms, traps } from './alarms.ts';
import { pkiLogs } from './pki-logs.ts';
import { bootSteps } from './boot.ts';
import { device } from './device.ts';
import { factoryIdentity } from './factory-identity.ts';
import { factoryCard, factoryConfiguration, factoryStartup } from './factory-state.ts';
import { heldPrompts } from './held-prompts.ts';
import { ipsecWords } from './ipsec-words.ts';
import { hotkeys, userViewLine } from './hotkeys.ts';
import { interfaceTypes } from './interface-types.ts';
import { messages } from './messages.ts';
import copy from './pages/file-system/copy.ts';
import { pages } from './pages/index.ts';
import { views } from './views.ts';
import { words } from './words.ts';

/** Whoever sends output to a file writes the card, as `copy` does (inferred: the manual names no level for `>`). */
const redirectionLevel = copy.level;

/** NE40E-X8A with V800R012C10: everything the emulator knows of this router. A second release is a second one of these. */
export const firmware = {
  device,
  alarms,
  traps,
  pkiLogs,
  bootSteps,
  factoryCard,
  factoryConfiguration,
  factoryStartup,
  factoryIdentity,
  views,
  heldPrompts,
  pages,
  messages,
  hotkeys,
  ipsecWords,
  interfaceTypes,
  userViewLine,
  redirectionLevel,
  words,
} as const;

export type Firmware = typeof firmware;
