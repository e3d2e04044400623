import type { Readable } from 'node:stream';

/** Collects what a stream says from now on, so that a test can wait for words instead of for time. */
export function collect(stream: Readable, deadlineMilliseconds = 20_000) {
  let heard = Buffer.alloc(0);
  const waiting = new Set<() => void>();
  stream.on('data', (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]);
    for (const look of waiting) look();
  });

  function until<T>(found: (heard: Buffer) => T | undefined | false | null, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`no ${what} in ${JSON.stringify(heard.toString('latin1').slice(-2000))}`));
      }, deadlineMilliseconds);
      function look(): void {
        const result = found(heard);
        if (!result) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(result);
      }
      waiting.add(look);
      look();
    });
  }

  return {
    get text(): string {
      return heard.toString('latin1');
    },
    get bytes(): Buffer {
      return heard;
    },
    /** Drops what has been heard so far. */
    clear(): void {
      heard = Buffer.alloc(0);
    },
    /** Waits until the text ends with, contains or matches what is named. */
    says: (words: string | RegExp) =>
      until(bytes => {
        const text = bytes.toString('latin1');
        return typeof words === 'string' ? text.includes(words) && [words] : words.exec(text);
      }, String(words)),
    holds: (count: number) => until(bytes => bytes.length >= count && bytes, `${count} bytes`),
  };
}
