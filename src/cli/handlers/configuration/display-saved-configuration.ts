import type page from '../../../../firmware-model/pages/configuration/display-saved-configuration.ts';
import { calendar, formatOffset } from '../../../clock/format.ts';
import { timeZone } from '../../../config/time-zone.ts';
import { configurationFile, nextStartupFile, showConfigurationFile } from './configuration-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The next-startup file as it is, when it was written, and the settings of automatic saving, which is always off. */
export default {
  *saved(_, router) {
    const file = nextStartupFile(router);
    if (file) yield* showConfigurationFile(router.nonVolatile.cfCard, file);
    else yield say('next-startup-missing');
  },

  time(_, router) {
    const file = nextStartupFile(router);
    const entry = file && router.nonVolatile.cfCard.stat(file.path);
    if (!file) return say('next-startup-missing');
    if (!entry) return say('configuration-file-missing', { file: file.shown });
    const { name, offsetMinutes } = timeZone(router.volatile.running) ?? { name: 'DefaultZoneName', offsetMinutes: 0 };
    const { year, month, day, time } = calendar(entry.modified, offsetMinutes);
    return say('saved-time', { time, date: `${year}/${month}/${day}`, zone: name, offset: formatOffset(offsetMinutes) });
  },

  configuration: () => say('auto-save-settings'),

  *file({ args }, { nonVolatile }) {
    const file = configurationFile(args['configuration-file']);
    if (file) yield* showConfigurationFile(nonVolatile.cfCard, file);
    else yield say('configuration-file-name-invalid');
  },
} satisfies Handlers<typeof page>;
