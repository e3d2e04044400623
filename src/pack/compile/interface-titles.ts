import type { InterfaceKind } from './place.ts';

/** The interfaces that a title names: `100GE interface view`, `Eth-Trunk Layer 2 sub-interface view`; undefined where it is no such title. */
export function interfacesNamed(title: string, known: readonly InterfaceKind[]): readonly InterfaceKind[] | undefined {
  const words = title
    .replace(/\bVS |Layer ?\d|-L2\b|electrical|optical/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [, name, sub, interfaces] = /^(.*?) ?(sub-?)?(interface )?view$/i.exec(words) ?? [];
  if (name === undefined) return undefined;
  const types = interfaces === undefined ? typesCalled([name], known) : typesNamed(name, known);
  const isAny = interfaces !== undefined && sub === undefined && /^(?:all-)?$/i.test(name);
  return types && known.filter(kind => (isAny || kind.sub === (sub !== undefined)) && types.includes(kind.type));
}

function typesNamed(name: string, known: readonly InterfaceKind[]): readonly string[] | undefined {
  if (/^(?:all-)?$/i.test(name)) return known.map(({ type }) => type);
  return typesCalled(otherNames.get(name.toLowerCase()) ?? [name], known);
}

function typesCalled(names: readonly string[], known: readonly InterfaceKind[]): readonly string[] | undefined {
  const found = known.flatMap(({ type }) => (names.some(name => plain(name) === plain(type)) ? type : []));
  return found.length > 0 ? found : undefined;
}

const plain = (name: string): string => name.replace(/[ -]/g, '').toLowerCase();

/** Types of interfaces that titles call otherwise than prompts do. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['ge', ['GigabitEthernet', 'Ethernet']],
  ['xge', ['10GE', 'XGigabitEthernet']],
  ['10g lan', ['10GE', 'GigabitEthernet']],
  ['10g wan', ['10GE', 'GigabitEthernet']],
  ['port extension', ['GigabitEthernet', '10GE', '100GE', '40GE', 'Eth-Trunk']],
  ['ve', ['Virtual-Ethernet']],
  ['l2ve', ['Virtual-Ethernet']],
  ['global ve', ['Global-VE']],
  ['global-ve', ['Global-VE']],
  ['ethernet', ['Ethernet', 'GigabitEthernet']],
  ['e1/ce1', ['E1']],
  ['ce1', ['E1']],
  ['lmp', ['Lmpif']],
  ['mti', ['MTunnel']],
  ['flexe', ['FlexE-50G', 'FlexE-100G', 'FlexE']],
  ['flexe-50|100g', ['FlexE-50|100G', 'FlexE-50G', 'FlexE-100G']],
]);

/** Types that a router of this family may have, whether or not an example shows one. */
export const usualTypes = [
  'GigabitEthernet',
  'Ethernet',
  '10GE',
  '25GE',
  '40GE',
  '50GE',
  '100GE',
  '200GE',
  '400GE',
  '50|100GE',
  'FlexE-50G',
  'FlexE-100G',
  'FlexE-50|100G',
  'FlexE-100|200G',
  'FlexE',
  'Eth-Trunk',
  'IP-Trunk',
  'Pos',
  'POS-Trunk',
  'Cpos-Trunk',
  'Serial',
  'Trunk-Serial',
  'Mp-group',
  'Global-Mp-Group',
  'Ima-group',
  'Global-Ima-Group',
  'Virtual-Ethernet',
  'Global-VE',
  'PW-VE',
  'Virtual-Template',
  'Vlanif',
  'Vbdif',
  'LoopBack',
  'Tunnel',
  'MTunnel',
  'NULL',
  'Nve',
  'Gmpls-UNI',
  'Vbridge',
  'ServiceIf',
  'Remote-Ap',
  'Lmpif',
] as const;
