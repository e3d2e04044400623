import type page from '../../../../firmware-model/pages/interfaces/trunkport.ts';
import { type Configuration, type Edit, emptyConfiguration, section } from '../../../config/configuration.ts';
import { splitName } from '../../../interfaces/name.ts';
import { settingsOf } from '../../../interfaces/settings.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { refusalOfMember } from './eth-trunk.ts';
import { interfaceHere } from './here.ts';
import { isOfChassis, keyOfInterface } from './interface-sections.ts';

/** Members as the trunk sees them: each has the line in its own section, as if it had been typed there. */
export default { range: join, one: join, undoRange: part, undoOne: part } satisfies Handlers<typeof page>;

type Typed = Pick<Command, 'canonical' | 'session'>;

function join(typed: Typed, router: RouterFacts): Step | undefined {
  const { number } = splitName(interfaceHere(typed, router).name);
  const candidate = candidateConfiguration(router, typed.session);
  const [, mode = ''] = / (mode (?:active|passive))$/.exec(typed.canonical) ?? [];
  const line = `eth-trunk ${number} ${mode}`.trim();
  const edits: Edit[] = [];
  for (const name of namesIn(typed.canonical)) {
    const key = keyOfInterface(candidate, name);
    if (key === undefined && !isOfChassis(name, router)) return say('interface-missing');
    const { type, parent } = splitName(name);
    const refusal = refusalOfMember(type, parent !== undefined, settingsIn(candidate, name));
    if (refusal) return refusal;
    edits.push(...opened(candidate, name), {
      op: 'set',
      path: [`interface ${name}`],
      key: 'eth-trunk',
      node: { line, args: { 'trunk-id': number } },
    });
  }
  return did({ type: 'configuration.edited', session: typed.session.id, edits });
}

function part(typed: Typed, router: RouterFacts): Step | undefined {
  const { number } = splitName(interfaceHere(typed, router).name);
  const candidate = candidateConfiguration(router, typed.session);
  const names = namesIn(typed.canonical);
  if (names.some(name => settingsIn(candidate, name).trunk !== number)) return say('trunk-member-missing');
  const edits = names.map((name): Edit => ({ op: 'clear', path: [`interface ${name}`], key: 'eth-trunk' }));
  return did({ type: 'configuration.edited', session: typed.session.id, edits });
}

/** A port has its section with its first line. */
const opened = (candidate: Configuration, name: string): readonly Edit[] =>
  keyOfInterface(candidate, name) === undefined
    ? [{ op: 'set', path: [], key: `interface ${name}`, node: { line: `interface ${name}`, args: {}, children: emptyConfiguration } }]
    : [];

const settingsIn = (candidate: Configuration, name: string) => settingsOf(section(candidate, [`interface ${name}`]) ?? emptyConfiguration);

/** Names that a line means, `GigabitEthernet1/0/1 to 1/0/4 1/0/7`. */
function namesIn(canonical: string): readonly string[] {
  const [, first = '', rest = ''] = /trunkport (\S+)(.*?)(?: mode \S+)?$/.exec(canonical) ?? [];
  const { type, number } = splitName(first);
  const names: string[] = [];
  for (const [, from = '', to = from] of `${number}${rest}`.matchAll(/(\d\S*)(?: to (\S+))?/g)) {
    const [card, last] = [from.slice(0, from.lastIndexOf('/') + 1), Number(to.slice(to.lastIndexOf('/') + 1))];
    for (let port = Number(from.slice(card.length)); port <= last; port += 1) names.push(`${type}${card}${port}`);
  }
  return names;
}
