import { CfCardError } from '../flash/cf-card.ts';
import { loadImported } from '../pki/import-list.ts';
import { deviceTime } from './clock-time.ts';
import type { Restored, Software } from './software.ts';
import type { NonVolatile, Volatile } from './state.ts';

interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** Memory as a start fills it: the saved configuration, and the certificates that were imported before and are still on the card. */
export function startUp({ nonVolatile, volatile }: At, software: Software): { readonly volatile: Volatile } {
  const { configuration, failures } = restoreSaved(nonVolatile, volatile.startup.savedConfiguration, software);
  return {
    volatile: {
      ...volatile,
      running: configuration,
      recoveryFailures: failures,
      certificates: loadImported(nonVolatile.cfCard).certificates,
      configurationUpdatedAt: deviceTime(software.now(), nonVolatile.board),
    },
  };
}

function restoreSaved({ cfCard }: NonVolatile, file: string | null, software: Software): Restored {
  if (!file) return software.restore();
  try {
    const bytes = cfCard.read(file.replace(/^cfcard:\//, ''));
    return bytes ? software.restore({ file, bytes }) : unreadable(file, 'the file is missing', software);
  } catch (error) {
    if (error instanceof CfCardError) return unreadable(file, 'the card cannot be read', software);
    throw error;
  }
}

/** One refused line in place of a configuration: the file as a whole could not be read. */
function unreadable(file: string, reason: string, software: Software): Restored {
  return { ...software.restore(), failures: [{ line: file, lineNumber: 0, reason }] };
}
