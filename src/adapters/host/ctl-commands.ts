import { moment, span, userInterface } from './ctl-values.ts';
import { invalid } from './option-table.ts';

/** What `ne40e ctl` asks the router for: the fields of a request. */
export type CtlQuestion = Readonly<Record<string, unknown>> & { readonly do: string };

interface CtlCommand {
  /** As it is typed; `<…>` stands for one word. */
  readonly form: string;
  readonly meaning: string;
  readonly question: (...given: readonly string[]) => CtlQuestion;
}

/** One line each: the help is made of it. */
export const ctlCommands: readonly CtlCommand[] = [
  { form: 'status', meaning: 'states, lines, what is not committed or saved, certificates, timers', question: () => ({ do: 'status' }) },
  { form: 'survives', meaning: 'what a power cut would take away now, and what not', question: () => ({ do: 'survives' }) },
  { form: 'ike', meaning: 'what an IKE negotiation begun now would come to, and why', question: () => ({ do: 'ike' }) },
  { form: 'power cut', meaning: 'take the power away; the process stays', question: () => ({ do: 'power.cut' }) },
  { form: 'power on', meaning: 'give it back: the router boots', question: () => ({ do: 'power.on' }) },
  { form: 'power cycle', meaning: 'both, one after the other', question: () => ({ do: 'power.cycle' }) },
  { form: 'card remove', meaning: 'take the CF card out of its slot', question: () => ({ do: 'card.remove' }) },
  { form: 'card insert', meaning: 'put it back', question: () => ({ do: 'card.insert' }) },
  { form: 'card full', meaning: 'no room for anything more', question: () => ({ do: 'card.full' }) },
  { form: 'card fail-writes', meaning: 'it is read, and whatever is written fails', question: () => ({ do: 'card.fail-writes' }) },
  { form: 'card mended', meaning: 'room and writes again', question: () => ({ do: 'card.mended' }) },
  {
    form: 'link up <interface>',
    meaning: 'a cable that leads to something that is up',
    question: name => ({ do: 'link.up', interface: name }),
  },
  {
    form: 'link down <interface>',
    meaning: 'unplug it; neither power nor reboot plugs it',
    question: name => ({ do: 'link.down', interface: name }),
  },
  {
    form: 'kill-session <line>',
    meaning: 'cut off whoever is on a line: con0, vty3',
    question: line => ({ do: 'session.kill', userInterface: userInterface(line ?? '') }),
  },
  { form: 'clock show', meaning: 'the time of the world, and what the device shows', question: () => ({ do: 'clock.show' }) },
  { form: 'clock set <date>', meaning: 'another date; no timer goes off', question: day => ({ do: 'clock.set', date: moment(day ?? '') }) },
  {
    form: 'clock advance <time>',
    meaning: 'go 60d, 3h, 90m on: every timer goes off at its own time',
    question: time => ({ do: 'clock.advance', milliseconds: span(time ?? '') }),
  },
  { form: 'events', meaning: 'what the program has told last; --follow goes on', question: () => ({ do: 'events.recent' }) },
  {
    form: 'console',
    meaning: 'with --log <file>: the line as text, with device time; --log none ends it',
    question: () => ({ do: 'console.log' }),
  },
  { form: 'ca pending', meaning: 'requests that the lab CA has told to wait', question: () => ({ do: 'ca.pending' }) },
  { form: 'ca approve <id>', meaning: 'grant one of them', question: id => ({ do: 'ca.approve', id }) },
  { form: 'ca reject <id>', meaning: 'refuse one of them', question: id => ({ do: 'ca.reject', id }) },
  { form: 'ca reject <id> <reason>', meaning: 'and say why', question: (id, reason) => ({ do: 'ca.reject', id, reason }) },
  {
    form: 'ca revoke <serial>',
    meaning: 'take back a certificate of the lab CA: the next CRL has it',
    question: serialNumber => ({ do: 'ca.revoke', serialNumber }),
  },
  { form: 'line break', meaning: 'a break on the console line', question: () => ({ do: 'line.break' }) },
];

/** The question that the words of a command line ask. */
export function readCtlCommand(words: readonly string[]): CtlQuestion {
  if (words.length === 0) throw invalid('No command of ctl given: ctl status tells how the router is');
  for (const { form, question } of ctlCommands) {
    const given = argumentsIn(form.split(' '), words);
    if (given) return question(...given);
  }
  const likely = ctlCommands.filter(({ form }) => form.split(' ')[0] === words[0]).map(({ form }) => `ctl ${form}`);
  throw invalid(`Unknown command 'ctl ${words.join(' ')}'${likely.length === 0 ? '' : `: there is ${likely.join(', ')}`}`);
}

/** The commands as lines of the help. */
export function describeCtlCommands(): string {
  const width = Math.max(...ctlCommands.map(({ form }) => form.length)) + 2;
  return ctlCommands
    .map(({ form, meaning }) => `  ${form.padEnd(width)}${meaning.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`)
    .join('\n');
}

function argumentsIn(form: readonly string[], words: readonly string[]): readonly string[] | undefined {
  const isFit = form.length === words.length && form.every((word, at) => word.startsWith('<') || word === words[at]);
  return isFit ? words.filter((_, at) => form[at]?.startsWith('<')) : undefined;
}
