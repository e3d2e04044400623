import type { Edit } from '../../../config/configuration.ts';
import { type Channel, channelNamed, type Destination, informationOf } from '../../../config/information.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

interface ChannelArgs {
  readonly 'channel-number'?: string;
  readonly 'channel-name'?: string;
}

/** The channel that was typed, by the names that the candidate gives. */
export const typedChannel = (args: ChannelArgs, session: CliSession, router: RouterFacts): Channel | undefined =>
  channelNamed(
    args['channel-number'] ?? args['channel-name'] ?? '',
    informationOf(candidateConfiguration(router, session), router.device.channels),
  );

/** Puts a destination on a channel; that of its own name is no line. `more`: what the line says besides. */
export function putOn(
  destination: Destination,
  args: ChannelArgs,
  { session, router, more = [] }: { readonly session: CliSession; readonly router: RouterFacts; readonly more?: readonly Edit[] },
): Step {
  const channel = typedChannel(args, session, router);
  if (!channel) return say('no-such-channel');
  const key = `info-center ${destination} channel`;
  const place = editPlace(session.views, router.views);
  const usual = informationOf(emptyRunning, router.device.channels).channelOf[destination];
  const node = { line: `${key} ${channel.number}`, args: { 'channel-number': `${channel.number}` } };
  const edit: Edit = channel.number === usual ? { op: 'clear', ...place, key } : { op: 'set', ...place, key, node };
  return did({ type: 'configuration.edited', session: session.id, edits: [edit, ...more] });
}

const emptyRunning: Parameters<typeof informationOf>[0] = new Map();
