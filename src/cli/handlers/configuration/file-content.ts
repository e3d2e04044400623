import type { Configuration } from '../../../config/configuration.ts';
import type { Restored } from '../../../control-plane/software.ts';
import { type ConfigurationFile, configurationFile, readConfigurationFile } from './configuration-file.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** What a configuration file would make of a router, over the factory's configuration or another; undefined when that has been refused. */
export function* fileContent(file: ConfigurationFile, router: RouterFacts, over?: Configuration): Course<Restored | undefined> {
  const lines = yield* readConfigurationFile(router.nonVolatile.cfCard, file);
  return lines && router.readText([...lines].join('\n'), over);
}

/** The same by the name that was typed. */
export function* contentOfFile(name: string, router: RouterFacts, over?: Configuration): Course<Restored | undefined> {
  const file = configurationFile(name);
  if (file) return yield* fileContent(file, router, over);
  yield say('configuration-file-name-invalid');
  return undefined;
}
