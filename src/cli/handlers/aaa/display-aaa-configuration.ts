import type page from '../../../../firmware-model/pages/aaa/display-aaa-configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { say } from '../../run/outcome.ts';
import { domainNames } from './domains.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  display(_, { volatile: { running, logins } }) {
    const aaa = settingsOf(running).section('aaa');
    const count = (beginning: string): number => [...aaa.lines.keys()].filter(key => key.startsWith(`${beginning} `)).length;
    return say('aaa-configuration', {
      domains: domainNames(running).length,
      authentication: count('authentication-scheme') + standardSchemes,
      authorization: count('authorization-scheme') + standardSchemes,
      accounting: count('accounting-scheme') + standardSchemes,
      recording: count('recording-scheme'),
      users: [...logins.values()].filter(({ user }) => user !== undefined).length,
    });
  },
} satisfies Handlers<typeof page>;

/** Those that every router has, of each kind. */
const standardSchemes = 1;
