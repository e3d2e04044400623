import { withConsolePassword } from '../config/console-password.ts';
import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { isOnCard } from '../flash/directory.ts';
import { deviceTime } from './clock-time.ts';
import type { SavedConfiguration, Software } from './software.ts';
import type { NonVolatile, Volatile } from './state.ts';

interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** Memory once the saved configuration has been read off the card; without one, the default one, else that of the factory. The first console password needs no save. */
export function restoreSaved({ nonVolatile: { cfCard, board }, volatile }: At, software: Software): Volatile {
  const file = volatile.startup.savedConfiguration ?? volatile.startup.defaultConfiguration;
  const { configuration, failures } = software.restore(file ? { file, bytes: readSaved(cfCard, file) } : undefined);
  const running = withConsolePassword(configuration, board.consolePassword);
  return {
    ...volatile,
    running,
    restored: running,
    recoveryFailures: failures,
    configurationUpdatedAt: deviceTime(software.now(), board),
  };
}

function readSaved(cfCard: CfCard, file: string): SavedConfiguration['bytes'] {
  const path = file.replace(/^cfcard:\//, '');
  if (!isOnCard(path)) return 'missing';
  try {
    return cfCard.read(path) ?? 'missing';
  } catch (error) {
    if (error instanceof CfCardError) return 'unreadable';
    throw error;
  }
}
