import type page from '../../../../firmware-model/pages/file-system/download.ts';
import { settingsOf } from '../../../config/settings.ts';
import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import { shownPath } from '../../../flash/path.ts';
import { DownloadError, type Origin } from '../../../pki/downloads.ts';
import { placeToFetchTo } from '../clients/card-transfer.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step, waitFor } from '../../run/outcome.ts';
import { onCard } from './card-command.ts';

/** A package comes by HTTP where `--map` leads; a connection with an SSL policy is known, not emulated. */
export default {
  *fetch({ args, session }, router) {
    const { 'file-url': url, 'file-path': place, 'policy-name': policy, 'vpn-name': vpnInstance } = args;
    const name = /\/([^/?#]+\.cc)$/i.exec(url)?.[1];
    const refusal = name === undefined ? say('download-no-package') : refusalOf(policy, vpnInstance, router);
    if (refusal || name === undefined) {
      if (refusal) yield refusal;
      return;
    }
    if (policy !== undefined || !/^http:/i.test(url)) {
      yield say('not-emulated');
      return;
    }
    const path = yield* placeToFetchTo(place ?? name, name, session, router);
    if (path !== undefined) yield* fetchTo(path, url, { source: undefined, vpnInstance }, router);
  },
} satisfies Handlers<typeof page>;

function refusalOf(policy: string | undefined, vpnInstance: string | undefined, { volatile: { running } }: RouterFacts): Step | undefined {
  if (vpnInstance !== undefined && !hasVpnInstance(running, vpnInstance)) return say('client-vpn-missing');
  const policies = settingsOf(running).sections('ssl policy <policy-name>');
  const isThere = policies.some(({ args }) => args['policy-name']?.toLowerCase() === policy?.toLowerCase());
  return policy === undefined || isThere ? undefined : say('ssl-policy-missing');
}

/** Ctrl+C gives it up. */
function* fetchTo(path: string, url: string, from: Origin, router: RouterFacts): Course {
  const file = shownPath(path);
  const stop = new AbortController();
  try {
    const bytes = yield* waitFor(() => router.downloads.http(url, from, largest, stop.signal));
    if (yield* onCard(path, () => router.files.write(path, bytes))) yield say('file-download-done', { file });
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    yield say('file-download-failed', { file, detail: error.detail });
  } finally {
    stop.abort();
  }
}

/** A package comes in one piece. */
const largest = 64 * 1024 * 1024;
