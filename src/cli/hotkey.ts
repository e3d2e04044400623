import type { Configuration } from '../config/configuration.ts';

/** Keys that stand for a line, by the name that `hotkey` gives them, and the line they have out of the box; null for none. */
export type Hotkeys = Readonly<Record<string, string | null>>;

/** The line that a key stands for. */
export function boundLine(name: string, running: Configuration, hotkeys: Hotkeys): string | undefined {
  return running.get(`hotkey ${name}`)?.args['command-text'] ?? hotkeys[name] ?? undefined;
}
