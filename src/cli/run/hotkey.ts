import type { Hotkeys } from '../../../firmware-model/schema/hotkey.ts';
import type { Configuration } from '../../config/configuration.ts';

/** The line that a key stands for. */
export function boundLine(name: string, running: Configuration, hotkeys: Hotkeys): string | undefined {
  return running.get(`hotkey ${name}`)?.args['command-text'] ?? hotkeys[name] ?? undefined;
}
