import { type Firmware, firmware } from '../../firmware-model/index.ts';
import { defaultRelease, type ReleaseName, releases } from '../../firmware-model/releases/index.ts';
import type { ReleaseProfile } from '../../firmware-model/schema/release.ts';

/** The model with what this release has otherwise; the same one at every call, so that all its routers share what is compiled of it. */
export function firmwareOf(release: ReleaseName = defaultRelease): Firmware {
  const known = made.get(release) ?? withRelease(firmware, releases[release]);
  made.set(release, known);
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
    pages: { ...base.pages, ...pages },
    factoryCard: base.factoryCard.map(entry => ('file' in entry && own === `cfcard:/${entry.file}` ? software : entry)),
    factoryStartup: { ...base.factoryStartup, systemSoftware: `cfcard:/${software.file}` },
  };
}

const made = new Map<ReleaseName, Firmware>();
