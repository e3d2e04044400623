import { chassis, type ChassisName, defaultChassis } from '../../firmware-model/chassis/index.ts';
import { type Firmware, firmware } from '../../firmware-model/index.ts';
import { defaultRelease, type ReleaseName, releases } from '../../firmware-model/releases/index.ts';
import { pageIndexOf } from '../cli/grammar/page-index.ts';
import type { ChassisProfile } from '../../firmware-model/schema/chassis.ts';
import type { ReleaseProfile } from '../../firmware-model/schema/release.ts';

/**
 * The model with what this release and this chassis have otherwise; the same one at every call, so that all routers of them share what is
 * compiled of it.
 */
export function firmwareOf(release: ReleaseName = defaultRelease, ofChassis: ChassisName = defaultChassis): Firmware {
  const name = `${release} ${ofChassis}`;
  const known = made.get(name) ?? inChassis(withRelease(firmware, releases[release]), chassis[ofChassis]);
  made.set(name, known);
  return known;
}

function withRelease(base: Firmware, release: ReleaseProfile): Firmware {
  if (release.name === base.release.name) return base;
  const { messages, pages, software, version } = release;
  const own = base.factoryStartup.systemSoftware;
  return {
    ...base,
    release,
    device: { ...base.device, release: version },
    messages: { ...base.messages, ...messages },
    pages: overlaid(base.pages, pages),
    pageIndex: base.pageIndex && { ...base.pageIndex, ...pageIndexOf(pages) },
    factoryCard: base.factoryCard.map(entry => ('file' in entry && own === `cfcard:/${entry.file}` ? software : entry)),
    factoryStartup: { ...base.factoryStartup, systemSoftware: `cfcard:/${software.file}` },
  };
}

/** Pages may be read when they are first looked at: whoever lays others over them must not. */
const overlaid = <Pages extends object>(base: Pages, over: object): Pages =>
  Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(base), ...Object.getOwnPropertyDescriptors(over) }) as Pages; // of the same keys

const inChassis = (base: Firmware, { name, device, secondCard }: ChassisProfile): Firmware =>
  name === base.chassis ? base : { ...base, chassis: name, device: { ...base.device, ...device }, secondCard };

const made = new Map<string, Firmware>();
