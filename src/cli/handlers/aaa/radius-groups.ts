import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { say, type Step } from '../../run/outcome.ts';

export interface RadiusGroup {
  readonly name: string;
  readonly lines: readonly string[];
}

export const radiusGroups = (running: Configuration): readonly RadiusGroup[] =>
  settingsOf(running)
    .sections('radius-server group <group-name>')
    .map(({ args, settings }) => ({ name: args['group-name'] ?? '', lines: [...settings.lines.values()].map(({ line }) => line) }));

/** A group as it is displayed. That a server is up is what the router believes until one does not answer, and it asks none. */
export function detailsOf({ name, lines }: RadiusGroup): readonly Step[] {
  const value = (expression: RegExp): string | undefined =>
    lines.map(line => expression.exec(line)?.[1]).find(found => found !== undefined);
  const isKept = lines.some(line => /^radius-server shared-key/.test(line));
  return [
    say('radius-group-name', { name }),
    ...serversOf(lines, 'authentication').map(server => say('radius-group-authentication', server)),
    ...serversOf(lines, 'accounting').map(server => say('radius-group-accounting', server)),
    say('radius-group-details', {
      key: isKept ? '******' : '-',
      retransmit: value(/^radius-server .*retransmit (\d+)/) ?? 3,
      timeout: value(/^radius-server .*timeout (\d+)/) ?? 5,
      startResend: value(/^radius-server accounting-start-packet resend (\d+)/) ?? 0,
      startResent: yesOrNo(value(/^radius-server accounting-start-packet resend (\d+)/)),
      stopResend: value(/^radius-server accounting-stop-packet resend (\d+)/) ?? 0,
      stopResent: yesOrNo(value(/^radius-server accounting-stop-packet resend (\d+)/)),
    }),
  ];
}

const yesOrNo = (times: string | undefined): string => (times === undefined || times === '0' ? 'NO' : 'YES');

/** The first that is configured is the master. */
function serversOf(lines: readonly string[], kind: 'authentication' | 'accounting') {
  const begins = new RegExp(`^radius-server ${kind} ([0-9a-fA-F.:]+)(.*)$`);
  const found = lines.flatMap(line => {
    const [, address, rest = ''] = begins.exec(line) ?? [];
    const bare = rest.replace(/ weight \d+/, '');
    const port = /^ (\d+)(?= |$)/.exec(bare)?.[1] ?? / (\d+)$/.exec(bare)?.[1];
    if (address === undefined || port === undefined) return [];
    return [{ address, port, weight: / weight (\d+)/.exec(rest)?.[1] ?? '0', vpn: / vpn-instance (\S+)/.exec(rest)?.[1] ?? '-' }];
  });
  return found.map((server, at) => ({ ...server, master: at === 0 ? ' [MASTER]' : '' }));
}
