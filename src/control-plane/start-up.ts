import { CfCardError } from '../flash/cf-card.ts';
import { loadImported } from '../pki/import-list.ts';
import { deviceTime } from './clock-time.ts';
import { type Software, unreadable } from './software.ts';
import type { NonVolatile, Volatile } from './state.ts';

interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** Memory as a start fills it: the saved configuration, and the certificates that were imported before and are still on the card. */
export function startUp({ nonVolatile, volatile }: At, software: Software): { readonly volatile: Volatile } {
  return {
    volatile: {
      ...volatile,
      ...restoreSaved(nonVolatile, volatile.startup.savedConfiguration, software),
      certificates: loadImported(nonVolatile.cfCard).certificates,
      configurationUpdatedAt: deviceTime(software.now(), nonVolatile.board),
    },
  };
}

function restoreSaved({ cfCard }: NonVolatile, file: string | null, software: Software): Pick<Volatile, 'running' | 'recoveryFailures'> {
  if (!file) return { running: new Map(), recoveryFailures: [] };
  try {
    const bytes = cfCard.read(file.replace(/^cfcard:\//, ''));
    if (!bytes) return unreadable(file, 'the file is missing');
    const { configuration, failures } = software.restore(file, bytes);
    return { running: configuration, recoveryFailures: failures };
  } catch (error) {
    if (error instanceof CfCardError) return unreadable(file, 'the card cannot be read');
    throw error;
  }
}
