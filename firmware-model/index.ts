import { bootSteps } from './boot.ts';
import { device } from './device.ts';
import { factoryIdentity } from './factory-identity.ts';
import { factoryCard, factoryConfiguration, factoryStartup } from './factory-state.ts';
import { hotkeys, userViewLine } from './hotkeys.ts';
import { messages } from './messages.ts';
import { pages } from './pages/index.ts';
import { views } from './views.ts';

/** NE40E-X8A with V800R012C10: everything the emulator knows of this router. A second release is a second one of these. */
export const firmware = {
  device,
  bootSteps,
  factoryCard,
  factoryConfiguration,
  factoryStartup,
  factoryIdentity,
  views,
  pages,
  messages,
  hotkeys,
  userViewLine,
} as const;

export type Firmware = typeof firmware;
