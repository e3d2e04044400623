import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import type { SessionId } from './state.ts';

/** What users type and read, in a file for each line (command reference, info-center session log disable). What the card does not take is lost. */
export function addToTranscript(cfCard: CfCard, session: SessionId, text: string): void {
  const path = `${folder}/cli_${session}.log`;
  const bytes = Buffer.from(text, 'utf8');
  try {
    if (!cfCard.stat(folder)) cfCard.makeDirectory(folder);
    const size = cfCard.stat(path)?.size;
    if (size === undefined || size > longest) cfCard.write(path, bytes);
    else cfCard.append(path, bytes);
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
  }
}

const folder = 'sessionlog';

/** Octets; a file that is longer begins anew (inferred: the reference has no limit). */
const longest = 4 * 1024 * 1024;
