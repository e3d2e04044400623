import type { EscapeKey } from './option-values.ts';
import { describe, type ProgramEvent, type Reporter } from './reporter.ts';

/** Where things are told to somebody whose terminal is joined to the console. */
export interface Joined {
  readonly output: { write(text: string): unknown };
  /** Between the router's lines. */
  readonly note: (text: string) => void;
  readonly escape: EscapeKey | undefined;
  /** Whether a lab CA will be told of. */
  readonly hasCa: boolean;
}

/** For a terminal that is joined to the console: one line, then it belongs to the router; after the boot, what one should know of the lab. */
export function attachedReporter({ output, note, escape, hasCa }: Joined): Reporter {
  const known = new Map<string, ProgramEvent>();
  const needed = ['ready', 'console', ...(hasCa ? (['ca'] as const) : [])] as const;
  let isIntroduced = false;
  return event => {
    known.set(event.event, event);
    switch (event.event) {
      case 'console':
        output.write(`Connected to the console (${event.path}). ${howToLeave(escape)}\n`);
        break;
      case 'request':
      case 'power':
      case 'clock':
      case 'card':
      case 'link':
      case 'session-killed':
      case 'survived':
        note(describe(event) ?? '');
        break;
      case 'stopped':
        output.write('\nThe router is stopped.\n');
        break;
      default:
    }
    if (isIntroduced || !needed.every(name => known.has(name))) return;
    isIntroduced = true;
    note(
      introduction(
        ['ca', 'console', 'rfc2217', 'telnet', 'ssh', 'ready'].flatMap(name => known.get(name) ?? []),
        escape,
      ),
    );
  };
}

function introduction(events: readonly ProgramEvent[], escape: EscapeKey | undefined): string {
  const lines: [head: string, text: string][] = [];
  for (const event of events) {
    if (event.event === 'ca') lines.push(['Lab CA', event.url], ['', event.name]);
    if (event.event === 'console' && event.tcp !== null) lines.push(['Over TCP', event.tcp]);
    if (event.event === 'rfc2217') lines.push(['RFC 2217', event.address]);
    if (event.event === 'telnet') lines.push(['Telnet', event.address]);
    if (event.event === 'ssh') lines.push(['SSH', event.address]);
    if (event.event === 'ready') lines.push(['Log-in', loginNeeds[event.asksFor]]);
  }
  lines.push([escape?.name ?? 'Leave', escape ? 'detaches and stops the router' : 'SIGTERM stops the router']);
  return ['ne40e', ...lines.map(([head, text]) => `  ${head.padEnd(9)} ${text}`)].join('\n');
}

const loginNeeds = {
  'first password': 'the password that is asked for first is yours to choose',
  password: 'the password that was chosen for the console',
  'name and password': 'a local user of the saved configuration, and its password',
} as const;

const howToLeave = (escape: EscapeKey | undefined): string =>
  escape ? `${escape.name} detaches and stops the router.` : 'No key detaches; SIGTERM stops the router.';
