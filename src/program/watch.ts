import type { InspectionEvent } from 'xstate';
import type { Trace } from '../adapters/host/trace.ts';
import type { CommandLine } from '../cli/run/command-line.ts';
import { mapSteps } from '../cli/run/course.ts';
import type { Step } from '../cli/run/outcome.ts';
import type { CliSession } from '../cli/run/session.ts';
import { bodyKind } from '../cmp/asn1/pki-body.ts';
import { decodeMessage } from '../cmp/asn1/message.ts';
import type { CmpTransport } from '../cmp/transport.ts';
import type { CfCard } from '../flash/cf-card.ts';
import type { Watch } from '../router.ts';

type Tell = (text: string) => void;

/**
 * Tells what goes on in a router, by room. It looks on and changes nothing. Whatever may hold a secret is told by its name alone: keys that
 * are text, lines that hold a password, what is said, what a fact carries.
 */
export const watchRouter = (trace: Trace): Watch => ({
  ...(trace.console && { key: trace.console }),
  ...(trace.cli && { commandLine: ofCommands(trace.cli) }),
  ...(trace['control-plane'] && { inspect: ofChart(trace['control-plane']) }),
});

const ofCommands =
  (tell: Tell) =>
  (commandLine: CommandLine): CommandLine => ({
    ...commandLine,
    run(line, session, router) {
      tell(`line ${nameOf(commandLine, line, session)}`);
      return mapSteps(commandLine.run(line, session, router), step => {
        tell(`step ${described(step)}`);
        return step;
      });
    },
  });

/** Lines within lines may hold anything. */
function nameOf(commandLine: CommandLine, line: string, session: CliSession): string {
  const read = commandLine.read(line, session);
  if (!('form' in read)) return 'that is no command';
  const { form, secret } = read;
  return secret || form.page.runs?.[form.name] ? `of ${form.path}, ${form.name}` : JSON.stringify(line);
}

function described(step: Step): string {
  switch (step.do) {
    case 'say':
    case 'ask':
      return `${step.do} ${step.id}`;
    case 'show':
      return `show, ${step.lines.length} lines`;
    case 'apply':
      return `apply ${step.event.type}`;
    default:
      return step.do;
  }
}

/** Events by name, and states where they change; of a chart within the chart as well. */
function ofChart(tell: Tell): (event: InspectionEvent) => void {
  const states = new Map<string, string>();
  return inspected => {
    const { actorRef, rootId } = inspected;
    const { sessionId } = actorRef;
    const id = sessionId === rootId ? 'chart' : 'id' in actorRef ? String(actorRef.id) : sessionId;
    if (inspected.type === '@xstate.event') tell(`${id}: ${inspected.event.type}${about(inspected.event)}`);
    if (inspected.type !== '@xstate.snapshot' || !('value' in inspected.snapshot)) return;
    const state = JSON.stringify(inspected.snapshot.value);
    if (states.get(sessionId) !== state) tell(`${id} is ${state}`);
    states.set(sessionId, state);
  };
}

/** What a fact is about; the rest of it may hold keys. */
const about = (event: Readonly<Record<string, unknown>>): string =>
  ['session', 'domain', 'file', 'fileName', 'label', 'counter']
    .filter(field => typeof event[field] === 'string')
    .map(field => ` ${field}=${event[field]}`)
    .join('');

/** Headers of what goes out and comes back. */
export function watchTransport(transport: CmpTransport, { cmp: tell }: Trace): CmpTransport {
  if (!tell) return transport;
  return async (request, to, signal) => {
    tell(`> ${headerOf(request)} to ${URL.canParse(to.url) ? new URL(to.url).host : 'what is no URL'}`);
    try {
      const answer = await transport(request, to, signal);
      tell(`< ${headerOf(answer.der)}`);
      return answer;
    } catch (error) {
      tell(`< ${error instanceof Error ? error.message : 'failed'}`);
      throw error;
    }
  };
}

function headerOf(der: Uint8Array): string {
  try {
    const { header, body } = decodeMessage(der);
    const { pvno, transactionID, senderNonce, recipNonce, protectionAlg } = header;
    const fields = { pvno, transactionID, senderNonce, recipNonce, protectionAlg: protectionAlg?.algorithm };
    const told = Object.entries(fields).filter(([, value]) => value !== undefined);
    return `${bodyKind(body)}, ${der.length} octets, ${told.map(([name, value]) => `${name}=${text(value)}`).join(' ')}`;
  } catch {
    return `${der.length} octets that are no PKIMessage`;
  }
}

const text = (value: unknown): string => (value instanceof ArrayBuffer ? Buffer.from(value).toString('hex') : String(value));

/** What happens to files; not what is only looked up. */
export function watchCard(card: CfCard, { flash: tell }: Trace): CfCard {
  if (!tell) return card;
  return new Proxy(card, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) => {
        const work = (): unknown => member.apply(target, args);
        return handling.has(name) ? told(work, tell, [String(name), ...args.filter(isGiven).map(sizeOf)].join(' ')) : work();
      };
    },
  });
}

const handling: ReadonlySet<string | symbol> = new Set([
  'read',
  'write',
  'reserve',
  'copy',
  'move',
  'remove',
  'makeDirectory',
  'removeDirectory',
] satisfies (keyof CfCard)[]);

function told(work: () => unknown, tell: Tell, what: string): unknown {
  try {
    const result = work();
    tell(result instanceof Uint8Array ? `${what}: ${sizeOf(result)}` : what);
    return result;
  } catch (error) {
    tell(`${what}: ${error instanceof Error ? error.message : 'failed'}`);
    throw error;
  }
}

const isGiven = (value: unknown): boolean => value !== undefined;

const sizeOf = (value: unknown): string => (value instanceof Uint8Array ? `${value.length} bytes` : String(value));
