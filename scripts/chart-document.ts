import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { controlPlaneMachine } from '../src/control-plane/control-plane.machine.ts';

/** The control plane as a page for somebody who knows the router and not the code: what it says is read out of the machine. */
export function chartDocument(): string {
  const regions = Object.values(controlPlaneMachine.root.states);
  return [introduction, ...regions.map(chapter), eventTable(regions)].join('\n\n').concat('\n');
}

const introduction = `# The control plane

What goes on inside the router whoever is typing: power, boot, configuration, certificates. The regions below run side by side, and each
hears every fact that is told (\`noun.pastParticiple\`); what one region finds out and others need is told as a fact too. An arrow says
on which fact, under which condition (in brackets), and after a slash what is done.

When the power goes, every region but that of the CF card falls to \`off\` at once and memory is empty: candidates, what was committed and
not saved, certificates in memory, log-ins, transactions. What is on the CF card, on the main board and in the clock is there at the
next start. This page is written by \`npm run chart\`.`;

const chapter = (region: AnyStateNode): string =>
  [`## ${title(region.key)}`, region.description, stateList(region), diagram(region)].filter(part => part).join('\n\n');

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const statesIn = (node: AnyStateNode): readonly AnyStateNode[] => Object.values(node.states).flatMap(state => [state, ...statesIn(state)]);

const nameIn = (region: AnyStateNode, state: AnyStateNode): string => state.path.slice(region.path.length).join(', ');

const stateList = (region: AnyStateNode): string =>
  statesIn(region)
    .map(state => `- **${nameIn(region, state)}**: ${state.description ?? ''}`)
    .join('\n');

function diagram(region: AnyStateNode): string {
  const arrows = [region, ...statesIn(region)].flatMap(state =>
    transitionsOf(state).flatMap(transition => arrow(region, state, transition)),
  );
  return ['```mermaid', 'stateDiagram-v2', ...body(region, '  '), ...arrows.map(line => `  ${line}`), '```'].join('\n');
}

function body(node: AnyStateNode, indent: string): readonly string[] {
  return [
    `${indent}[*] --> ${idOf(node.initial.target[0]!)}`, // a compound state has an initial one
    ...Object.values(node.states).flatMap(state => {
      const declared = `${indent}state "${state.key}" as ${idOf(state)}`;
      return Object.keys(state.states).length === 0 ? [declared] : [`${declared} {`, ...body(state, `${indent}  `), `${indent}}`];
    }),
  ];
}

const idOf = (state: AnyStateNode): string => state.path.join('_').replace(/\W/g, '_');

/** Transitions of the node itself: by event, by time, and those that are taken at once. */
export const transitionsOf = (state: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...state.transitions.values()].flat(),
  ...(state.always ?? []),
];

/** From a whole region an arrow goes out of each of its states: shown once, from the outermost of them. */
function arrow(region: AnyStateNode, state: AnyStateNode, transition: AnyTransitionDefinition): readonly string[] {
  const target = transition.target?.[0];
  const label = [labelOf(transition), ...(transition.guard ? [`[${phrase(transition.guard)}]`] : [])].filter(part => part).join(' ');
  const done = transition.actions.map(phrase).join(', ');
  const text = `${label}${done && ` / ${done}`}`.trim();
  const from = state === region ? Object.values(region.states).filter(child => child !== target) : [state];
  return from.map(origin => `${idOf(origin)} --> ${idOf(target ?? origin)}${text && ` : ${text}`}`);
}

const labelOf = ({ eventType }: AnyTransitionDefinition): string =>
  eventType.startsWith('xstate.after.') ? `after the ${eventType.slice('xstate.after.'.length).split('.')[0]}` : eventType;

/** A guard or an action by its phrase. */
const phrase = (named: unknown): string => (typeof named === 'string' ? named : String((named as { readonly type: string }).type)); // all of ours are named

function eventTable(regions: readonly AnyStateNode[]): string {
  const hears = (region: AnyStateNode) => [region, ...statesIn(region)].flatMap(transitionsOf);
  const events = [...new Set(regions.flatMap(region => hears(region).map(({ eventType }) => eventType)))]
    .filter(event => event !== '' && !event.startsWith('xstate.'))
    .sort();
  const cell = (region: AnyStateNode, event: string): string => {
    const heard = hears(region).filter(({ eventType }) => eventType === event);
    return [...new Set(heard.map(({ target }) => (target?.[0] ? `→ ${target[0].key}` : '•')))].join(', ');
  };
  return [
    '## Facts and regions',
    'What each region makes of a fact: `→` the state it goes to, `•` something is done and the state stays, empty: it does not matter there.',
    [
      `| fact | ${regions.map(({ key }) => key).join(' | ')} |`,
      `| --- | ${regions.map(() => '---').join(' | ')} |`,
      ...events.map(event => `| \`${event}\` | ${regions.map(region => cell(region, event)).join(' | ')} |`),
    ].join('\n'),
  ].join('\n\n');
}
