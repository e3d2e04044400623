import { informationOf } from '../../../config/information.ts';
import type { BufferedEntry, Volatile } from '../../../control-plane/state.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** What the head of a buffer says. */
export function bufferHead(name: keyof Pick<Volatile, 'logBuffer' | 'trapBuffer'>, { device, volatile }: RouterFacts) {
  const information = informationOf(volatile.running, device.channels);
  const { isEnabled, size } = information[name];
  const { entries, overwritten } = volatile[name];
  const number = information.channelOf[name === 'logBuffer' ? 'logbuffer' : 'trapbuffer'];
  const isKept = information.isEnabled && isEnabled;
  return {
    state: isKept ? 'enabled' : 'disabled',
    size,
    number,
    channel: information.channels[number]?.name ?? '',
    overwritten,
    count: entries.length,
  };
}

/** The newest first, as in the samples of the command reference; so many, and only those that are wanted. */
export function* newest(
  entries: BufferedEntries,
  most: string | undefined,
  isWanted: (entry: BufferedEntry) => boolean = () => true,
): Iterable<string> {
  let left = most === undefined ? Number.POSITIVE_INFINITY : Number(most);
  for (const entry of entries.newestFirst()) {
    if (left === 0) return;
    if (!isWanted(entry)) continue;
    left--;
    yield entry.line;
  }
}

type BufferedEntries = Volatile['logBuffer']['entries'];
