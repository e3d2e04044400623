import type page from '../../../../firmware-model/pages/information/display-logfile-list.ts';
import { momentOf } from '../../../config/local-time.ts';
import { logFileOf } from '../../../control-plane/log-file-store.ts';
import type { LogFileKind } from '../../../control-plane/state.ts';
import { CfCardError, type CfCard } from '../../../flash/cf-card.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Files that were written to between the two times; there is no diagnostic log. */
export default {
  display({ args, has }, { device, nonVolatile: { cfCard }, volatile: { running } }) {
    const [from, to] = [args['starttime-value'], args['endtime-value']].map(text => momentOf(running, localMomentOf(text)));
    if (from === undefined || to === undefined || Number.isNaN(from + to)) return say('log-time-malformed');
    const kinds = has('security') ? (['security'] as const) : has('log') ? (['log'] as const) : has('diagnose') ? [] : allKinds;
    const rows = kinds.flatMap(kind => filesOf(kind, cfCard).filter(({ modified }) => from <= modified && modified <= to));
    return [
      say('logfile-list-head'),
      ...rows.map(({ kind, file }) => say('logfile-list-row', { type: kind, slot: device.mainBoardSlot, file: `cfcard:/${file}` })),
      say('logfile-list-end'),
    ];
  },
} satisfies Handlers<typeof page>;

const allKinds = ['log', 'security'] as const satisfies readonly LogFileKind[];

/** `2020/2/1,08:12:12`, as if it were UTC. */
function localMomentOf(text: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})\/(\d\d?)\/(\d\d?),(\d\d):(\d\d):(\d\d)$/.exec(text)?.map(Number) ?? [];
  return Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day, hour, minute, second);
}

function filesOf(kind: LogFileKind, cfCard: CfCard) {
  const { folder, name } = logFileOf[kind];
  try {
    const files = (cfCard.list(folder) ?? []).filter(entry => entry.name === `${name}.log` || entry.name.startsWith(`${name}_`));
    return files.map(entry => ({ kind, file: `${folder}/${entry.name}`, modified: entry.modified }));
  } catch (error) {
    if (error instanceof CfCardError) return [];
    throw error;
  }
}
