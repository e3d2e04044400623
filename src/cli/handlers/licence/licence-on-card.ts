import type { Licence } from '../../../control-plane/state.ts';
import { shownPath } from '../../../flash/path.ts';
import { largestLicence, licenceFault, readLicence } from '../../../inventory/licence-file.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { bytesOnCard, fileOnCard } from '../maintenance/package-file.ts';

/** A licence file on the card that is for this device; undefined for what is not, which has then been said. */
export function* licenceOnCard(typed: string, session: CliSession, router: RouterFacts): Course<Licence | undefined> {
  const path = yield* fileOnCard(typed, session, router);
  const bytes = path === undefined ? undefined : yield* bytesOnCard(path, largestLicence + 1, router);
  if (path === undefined || !bytes) return undefined;
  const licence = readLicence(shownPath(path), bytes);
  if (!licence) {
    yield say('license-invalid', { file: shownPath(path) });
    return undefined;
  }
  const { release, serialNumber } = router.device;
  const fault = licenceFault(licence, { release, serialNumber, now: router.now });
  if (!fault) return licence;
  yield say(refusals[fault]);
  return undefined;
}

const refusals = { product: 'license-other-product', esn: 'license-other-esn', expired: 'license-expired' } as const;
