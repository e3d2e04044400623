import { changeSession, type Step } from './outcome.ts';
import type { TerminalSettings } from './session.ts';

/** Switches something of this log-in until it ends. */
export function setTerminal(settings: Partial<TerminalSettings>): Step {
  return changeSession(session => ({ ...session, terminal: { ...session.terminal, ...settings } }));
}
