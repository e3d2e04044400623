import { openLogFile } from '../adapters/storage/log-file.ts';
import { LineText, type TextLine } from '../adapters/terminals/line-text.ts';
import { formatDateTime } from '../clock/format.ts';
import { withoutSecrets } from '../config/secret.ts';
import { localOffset } from '../config/local-time.ts';
import type { Router } from '../router.ts';

/**
 * Logs the console line as text, with the device's time at the head of each line: what the router says and echoes, and so no password that
 * is asked for; one that is typed within a command is hidden. What the host refuses is told once, until something is written again. Returns what ends it.
 */
export function logLine(router: Router, path: string, complain: (error: unknown) => void): () => void {
  const file = openLogFile(path);
  const text = new LineText(() => router.facts.now);
  let isRefused = false;
  const add = (lines: readonly TextLine[]): void => {
    if (lines.length === 0) return;
    const { running } = router.facts.volatile;
    try {
      file.add(lines.map(line => `${formatDateTime(line.at, localOffset(running, line.at))}  ${hidden(line.text)}`.trimEnd()));
      isRefused = false;
    } catch (error) {
      if (!isRefused) complain(error);
      isRefused = true;
    }
  };
  const stop = router.uart.onTransmit(bytes => add(text.take(bytes)));
  return () => {
    stop();
    add(text.rest());
    file.close();
  };
}

/** Behind a prompt stands a command. */
const hidden = (line: string): string =>
  line.replace(/^((?:<[^<>]+>|\[[^[\]]+\]) ?)(.*)$/, (_, prompt: string, typed: string) => prompt + withoutSecrets(typed));
