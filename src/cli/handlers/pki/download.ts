import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import { type Download, downloadReports } from '../../../control-plane/download-report.ts';
import { downloadFault, isRootName, keepDownload, largestOf } from '../../../pki/downloaded-file.ts';
import { type DownloadFault, fetchFrom } from '../../../pki/downloads.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, did, say, type Step, waitFor } from '../../run/outcome.ts';

/** What the router says to a download that it does not even begin. */
export function refuseDownload({ place: { from }, file }: Download, { volatile }: RouterFacts): Step | undefined {
  if (!isRootName(file)) return say('pki-save-name-invalid', { object: file });
  const { vpnInstance } = from;
  return vpnInstance === undefined || hasVpnInstance(volatile.running, vpnInstance)
    ? undefined
    : say('pki-vpn-missing', { object: vpnInstance });
}

/**
 * Fetches a file to the card. The prompt comes back when it is there, for what is typed next is as a rule its import; Ctrl+C gives it up.
 * A file of that name is replaced, as on sister products.
 */
export function* download(asked: Download, router: RouterFacts): Course {
  const fault = yield* fetchToCard(asked, router);
  for (const fact of downloadReports(router.volatile, asked, fault)) yield did(fact);
  yield fault ? sayFault(fault, asked.file) : say('file-download-done', { file: asked.file });
}

function* fetchToCard({ kind, place, file }: Download, router: RouterFacts): Course<DownloadFault | undefined> {
  const stop = new AbortController();
  try {
    const bytes = yield* waitFor(() => fetchFrom(router.downloads, place, largestOf(kind), stop.signal));
    return keepDownload(router.nonVolatile.cfCard, file, bytes);
  } catch (error) {
    return downloadFault(error);
  } finally {
    stop.abort();
  }
}

function sayFault({ code, detail }: DownloadFault, file: string): Step {
  if (code === 'DOWNLOAD_CARD_FULL') return say('pki-card-full');
  if (code === 'DOWNLOAD_CARD_NOT_WRITTEN') return say('pki-file-not-written', { object: file });
  return say('file-download-failed', { file, detail });
}
