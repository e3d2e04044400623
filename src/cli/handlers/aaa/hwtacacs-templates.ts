import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { say, type Step } from '../../run/outcome.ts';

export interface HwtacacsTemplate {
  readonly name: string;
  readonly id: number;
  readonly lines: readonly string[];
}

export const kinds = ['authentication', 'authorization', 'accounting', 'common'] as const;

type Kind = (typeof kinds)[number];

/** Numbered as they were entered. */
export const templatesOf = (running: Configuration): readonly HwtacacsTemplate[] =>
  settingsOf(running)
    .sections('hwtacacs-server template <template-name>')
    .map(({ args, settings }, id) => ({
      name: args['template-name'] ?? '',
      id,
      lines: [...settings.lines.values()].map(({ line }) => line),
    }));

export const isNamed = ({ name }: HwtacacsTemplate, typed: string): boolean => name.toLowerCase() === typed.toLowerCase();

/** The primary one first. */
export function serversOf({ lines }: HwtacacsTemplate, kind: Kind) {
  const begins = kind === 'common' ? /^hwtacacs-server (\d\S*)/ : new RegExp(`^hwtacacs-server ${kind} (\\d\\S*)`);
  const found = lines.flatMap(line => {
    const [, address] = begins.exec(line) ?? [];
    if (address === undefined) return [];
    const port = new RegExp(`${address.replaceAll('.', '\\.')} (\\d+)`).exec(line)?.[1] ?? '49';
    const vpn = / vpn-instance (\S+)/.exec(line)?.[1] ?? '-';
    const kindShown = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    return [{ kind: kindShown, address, port, vpn, mux: / mux-mode/.test(line) ? 'Enable' : 'Disable', isSecond: / secondary/.test(line) }];
  });
  const inOrder = [...found.filter(({ isSecond }) => !isSecond), ...found.filter(({ isSecond }) => isSecond)];
  return inOrder.map(({ isSecond: _, ...server }) => server);
}

export function summaryOf(template: HwtacacsTemplate): Step {
  const shown = (kind: Kind): string => {
    const [server] = serversOf(template, kind);
    return server ? `${server.address}-${server.port}:${server.vpn}` : '-';
  };
  const second = (kind: Kind): number => Math.max(0, serversOf(template, kind).length - 1);
  const value = (expression: RegExp, otherwise: string): string =>
    template.lines.map(line => expression.exec(line)?.[1]).find(found => found !== undefined) ?? otherwise;
  return say('hwtacacs-template', {
    name: template.name,
    id: template.id,
    authentication: shown('authentication'),
    authorization: shown('authorization'),
    accounting: shown('accounting'),
    common: shown('common'),
    source: value(/^hwtacacs-server source-ip (\S+)/, '-'),
    key: template.lines.some(line => line.startsWith('hwtacacs-server shared-key')) ? '****************' : '-',
    quiet: value(/^hwtacacs-server timer quiet (\d+)/, '5'),
    timeout: value(/^hwtacacs-server timer response-timeout (\d+)/, '5'),
    domain: template.lines.some(line => line.startsWith('undo hwtacacs-server user-name domain-included')) ? 'No' : 'Yes',
    authenticationCount: second('authentication'),
    authorizationCount: second('authorization'),
    accountingCount: second('accounting'),
    commonCount: second('common'),
  });
}
