import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { loadImported } from '../pki/import-list.ts';
import { deviceTime } from './clock-time.ts';
import type { Restored, SavedConfiguration, Software } from './software.ts';
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
  return software.restore(file ? { file, bytes: readSaved(cfCard, file) } : undefined);
}

function readSaved(cfCard: CfCard, file: string): SavedConfiguration['bytes'] {
  try {
    return cfCard.read(file.replace(/^cfcard:\//, '')) ?? 'missing';
  } catch (error) {
    if (error instanceof CfCardError) return 'unreadable';
    throw error;
  }
}
