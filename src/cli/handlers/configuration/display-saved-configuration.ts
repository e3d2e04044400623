import type page from '../../../../firmware-model/pages/configuration/display-saved-configuration.ts';
import { calendar, formatOffset } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import { timeZone } from '../../../config/time-zone.ts';
import { autoSaveSettings } from '../../../config/auto-save.ts';
import { configurationFile, nextStartupFile, showConfigurationFile } from './configuration-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The next-startup file as it is, when it was written, and the settings of automatic saving. */
export default {
  *saved(_, router) {
    const file = nextStartupFile(router);
    if (file) yield* showConfigurationFile(router.nonVolatile.cfCard, file);
    else yield say('next-startup-missing');
  },

  *last(_, { nonVolatile }) {
    const { lastSaved } = nonVolatile.board;
    if (lastSaved === undefined) yield say('saved-last-none');
    else yield* showConfigurationFile(nonVolatile.cfCard, { path: lastSaved, shown: `cfcard:/${lastSaved}` });
  },

  time(_, router) {
    const file = nextStartupFile(router);
    const entry = file && router.nonVolatile.cfCard.stat(file.path);
    if (!file) return say('next-startup-missing');
    if (!entry) return say('configuration-file-missing', { file: file.shown });
    const { name, offsetMinutes } = timeZone(router.volatile.running) ?? { name: 'DefaultZoneName', offsetMinutes: 0 };
    const { year, month, day, time } = calendar(entry.modified, localOffset(router.volatile.running, entry.modified));
    const { written } = router.volatile.automaticSave ?? {};
    const isAutomatic = written?.file === file.path && written.modified === entry.modified;
    return say(isAutomatic ? 'saved-time-automatic' : 'saved-time', {
      time,
      date: `${year}/${month}/${day}`,
      zone: name,
      offset: formatOffset(offsetMinutes),
    });
  },

  configuration(_, { volatile: { running } }) {
    const { isOn, interval, delay, cpuLimit, isUsualLimit } = autoSaveSettings(running);
    const limit = `${cpuLimit}%${isUsualLimit ? '(default)' : ''}`;
    return say('auto-save-settings', { status: isOn ? 'Enable' : 'Disable', interval, delay, limit });
  },

  *file({ args }, { nonVolatile }) {
    const file = configurationFile(args['configuration-file']);
    if (file) yield* showConfigurationFile(nonVolatile.cfCard, file);
    else yield say('configuration-file-name-invalid');
  },
} satisfies Handlers<typeof page>;
