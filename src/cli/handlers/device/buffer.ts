import { settingsOf } from '../../../config/settings.ts';
import { type BufferName, bufferSettings } from '../../../control-plane/information-center.ts';
import type { BufferedEntry } from '../../../control-plane/state.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** What the head of a buffer says. */
export function bufferHead(name: BufferName, { device, volatile }: RouterFacts) {
  const { isEnabled, size } = bufferSettings(volatile.running, name);
  const { entries, overwritten } = volatile[name];
  const number = name === 'logBuffer' ? 4 : 3;
  const named = settingsOf(volatile.running).line('info-center channel <channel-number>', { 'channel-number': `${number}` });
  const channel = named?.args['channel-name'] ?? device.channels[number]?.name ?? '';
  return { state: isEnabled ? 'enabled' : 'disabled', size, channel, overwritten, count: entries.length };
}

/** The newest first, as in the samples of the command reference. */
export const newest = (entries: readonly BufferedEntry[], size: string | undefined): readonly string[] =>
  entries
    .toReversed()
    .slice(0, size === undefined ? undefined : Number(size))
    .map(({ line }) => line);
