import type page from '../../../../firmware-model/pages/user-interface/display-user-interface.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { consolePort } from './console-port.ts';
import { auxiliary, isAt, kindOf, type UserInterface, type UserInterfaceKind, userInterfaces } from './user-interfaces.ts';

type Which = (userInterface: UserInterface) => boolean;

export default {
  all: (_, router) => table(router, () => true, say('user-interface-unusable')),
  number: ({ args }, router) => table(router, numbered(args)),
  relative: ({ args, one }, router) => table(router, ofKind(kindOf(one('console', 'vty', 'nca', 'rpc')), args)),
  aux: (_, router) => tableOf([auxiliary(router.volatile.running)], router),
  summary: (_, router) => summary(router, () => true),
  numberSummary: ({ args }, router) => summary(router, numbered(args)),
  relativeSummary: ({ args, one }, router) => summary(router, ofKind(kindOf(one('console', 'vty', 'nca', 'rpc')), args)),
  auxSummary: (_, router) => summaryOf([auxiliary(router.volatile.running)], router),
} satisfies Handlers<typeof page>;

const numbered =
  (args: { readonly 'ui-number': string }): Which =>
  ({ index }) =>
    index === Number(args['ui-number']);

const ofKind =
  (kind: UserInterfaceKind, args: { readonly 'ui-number1': string }): Which =>
  found =>
    found.kind === kind && found.number === Number(args['ui-number1']);

const marks = { aaa: 'A', password: 'P', none: 'N' } as const;

function table(router: RouterFacts, isShown: Which, ...end: readonly Step[]): readonly Step[] {
  return tableOf(userInterfaces(router.volatile.running).filter(isShown), router, ...end);
}

function tableOf(shown: readonly UserInterface[], router: RouterFacts, ...end: readonly Step[]): readonly Step[] {
  if (shown.length === 0) return [say('no-such-user-interface')];
  return [say('user-interface-head'), ...shown.map(found => row(found, router)), ...end, say('user-interface-legend')];
}

function row(found: UserInterface, { volatile, device, lines }: RouterFacts): Step {
  const { kind, number, index, level, authentication } = found;
  const line = lines.find(status => isAt(found, status));
  return say('user-interface-row', {
    mark: line ? '+' : ' ',
    index,
    type: `${kind} ${number}`,
    rate: kind === 'CON' ? consolePort(volatile.running, device).baudRate : '',
    level: level ?? '-',
    actual: line?.session?.level ?? '-',
    authentication: authentication === undefined ? '-' : marks[authentication],
    place: kind === 'CON' ? '1' : '-',
  });
}

/** A letter for each, five to a group: who is used, and who is not. */
const summary = (router: RouterFacts, isShown: Which): readonly Step[] =>
  summaryOf(userInterfaces(router.volatile.running).filter(isShown), router);

function summaryOf(shown: readonly UserInterface[], { lines }: RouterFacts): readonly Step[] {
  if (shown.length === 0) return [say('no-such-user-interface')];
  const isUsed = (found: UserInterface): boolean => lines.some(status => isAt(found, status));
  const used = shown.filter(isUsed).length;
  const rows = (['CON', 'AUX', 'VTY', 'NCA', 'RPC'] as const).flatMap(kind => {
    const own = shown.filter(found => found.kind === kind);
    const letters = own.map(found => (isUsed(found) ? 'U' : 'X')).join('');
    return own[0]
      ? say('user-interface-summary-row', { type: kind, index: own[0].index, letters: letters.replace(/.{5}(?=.)/g, '$& ') })
      : [];
  });
  return [...rows, say('user-interface-summary-end', { used, free: shown.length - used })];
}
