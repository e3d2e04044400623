import { withConsolePassword } from '../../../config/console-password.ts';
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

/** The same by the name that was typed. Where it is read over nothing else, the first console password stays, as it does at a start. */
export function* contentOfFile(name: string, router: RouterFacts, over?: Configuration): Course<Restored | undefined> {
  const file = configurationFile(name);
  if (!file) {
    yield say('configuration-file-name-invalid');
    return undefined;
  }
  const read = yield* fileContent(file, router, over);
  return read && !over ? withFirstPassword(read, router) : read;
}

export const withFirstPassword = (read: Restored, { nonVolatile: { board } }: RouterFacts): Restored => ({
  ...read,
  configuration: withConsolePassword(read.configuration, board.consolePassword),
});
