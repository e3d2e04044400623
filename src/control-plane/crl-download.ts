import { fromCallback } from 'xstate';
import { downloadFault, largestOf } from '../pki/downloaded-file.ts';
import { type DownloadFault, type DownloadPlace, fetchFrom } from '../pki/downloads.ts';
import type { CrlEvent } from './events.ts';
import type { Surroundings } from './surroundings.ts';

export interface CrlDownloadInput {
  readonly domain: string;
  readonly place: DownloadPlace;
  readonly fault: DownloadFault | undefined;
  readonly surroundings: Pick<Surroundings, 'downloads'>;
}

/** One attempt to fetch a CRL. Whoever stops it ends the connection. */
export const crlDownload = fromCallback<{ readonly type: 'none' }, CrlDownloadInput, CrlEvent>(({ input, sendBack }) => {
  const { domain, place, fault, surroundings } = input;
  const stop = new AbortController();
  const end = (result: { readonly file: Uint8Array } | { readonly fault: DownloadFault }): void => {
    if (!stop.signal.aborted) sendBack({ type: 'crl.answered', domain, ...result });
  };
  if (fault) end({ fault });
  else
    fetchFrom(surroundings.downloads, place, largestOf('crl'), stop.signal).then(
      file => end({ file }),
      (error: unknown) => end({ fault: downloadFault(error) }),
    );
  return () => stop.abort();
});
