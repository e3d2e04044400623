import type { ReferencePage } from '../../src/pack/compile/reference.ts';

/** A command reference of our own invention: a brewery's router. */
export const smallReference: readonly ReferencePage[] = [
  page('brew kettle', ['System view'], ['brew kettle <kettle-name> [ copper ]', 'undo brew kettle <kettle-name>'], {
    parameters: { 'kettle-name': 'Names the kettle.\nThe value is a string of 1 to 15 case-sensitive characters, spaces not supported.' },
    examples: [['<LAB> system-view', '[~LAB] brew kettle k1', '[*LAB-kettle-k1] quit', '[*LAB] brew kettle k2 copper', '[*LAB-kettle-k2]']],
  }),
  page('temperature', ['Kettle view'], ['temperature <degrees> [ hold <minutes> ]', 'undo temperature'], {
    parameters: {
      degrees: 'Sets how hot the kettle gets.\nThe value is an integer ranging from 20 to 110.',
      'hold minutes': 'Sets how long it stays so. It is then let go.\nThe value is an integer ranging from 1 to 600, in minutes.',
    },
    examples: [['<LAB> system-view', '[~LAB] brew kettle k1', '[*LAB-kettle-k1] temperature 65 hold 30', '[*LAB-kettle-k1]']],
  }),
  page('description (kettle view)', ['Kettle view'], ['description <text>', 'undo description'], {
    parameters: { text: 'Says what the kettle is for.\nThe value is a string of 1 to 80 case-sensitive characters, spaces supported.' },
    examples: [['<LAB> system-view', '[~LAB] brew kettle k1', '[*LAB-kettle-k1] description for the winter']],
  }),
  page('hop', ['Kettle view'], ['hop <hop-id> { bitter | aroma } [ grams <grams> ]', 'undo hop <hop-id>'], {
    parameters: {
      'hop-id': 'Names the addition.\nThe value is an integer ranging from 1 to 9.',
      bitter: 'Goes in first.\n-',
      'grams grams': 'Weighs it.\nThe value is an integer ranging from 1 to 500.',
    },
    examples: [
      ['<LAB> system-view', '[~LAB] brew kettle k1', '[*LAB-kettle-k1] hop 1 bitter', '[*LAB-kettle-k1-hop-1] quit'],
      ['<LAB> system-view', '[~LAB] brew kettle k9', '[*LAB-kettle-k9] hop 2 aroma grams 50', '[*LAB-kettle-k9-hop-2]'],
    ],
  }),
  page('origin', ['Kettle hop view'], ['origin <land>', 'undo origin [ <land> ]'], {
    parameters: { land: 'Says where it grew.\nThe value is a string of 1 to 20 case-insensitive characters.' },
    examples: [['<LAB> system-view', '[~LAB] brew kettle k1', '[*LAB-kettle-k1] hop 1 bitter', '[*LAB-kettle-k1-hop-1] origin Saaz']],
  }),
  page('interface', ['System view'], ['interface { <interface-name> | <interface-type> <interface-number> }'], {
    parameters: {},
    examples: [
      ['<LAB> system-view', '[~LAB] interface GigabitEthernet 0/1/0', '[*LAB-GigabitEthernet0/1/0] quit'],
      ['<LAB> system-view', '[~LAB] interface GigabitEthernet 0/1/0.1', '[*LAB-GigabitEthernet0/1/0.1] quit'],
      ['<LAB> system-view', '[~LAB] interface Eth-Trunk1', '[*LAB-Eth-Trunk1] quit'],
    ],
  }),
  page('spigot open', ['GE electrical interface view', 'GE optical interface view'], ['spigot open', 'undo spigot open'], {
    parameters: {},
    examples: [['<LAB> system-view', '[~LAB] interface GigabitEthernet 0/1/0', '[*LAB-GigabitEthernet 0/1/0] spigot open']],
  }),
  page('cask group', ['Eth-Trunk interface view', 'GE sub-interface view'], ['cask group <group-name>', 'undo cask group'], {
    parameters: { 'group-name': 'Names a group of casks.\n-' },
    examples: [],
  }),
  page('cellar key', ['System view'], ['cellar key cipher <cellar-key>', 'undo cellar key'], {
    parameters: { 'cellar-key': 'Sets the password of the cellar.\nThe value is a string of 1 to 16 characters.' },
    examples: [['<LAB> system-view', '[~LAB] cellar key cipher Barley-1']],
  }),
  page('display kettle', ['All views'], ['display kettle [ <kettle-name> ] [ verbose ]'], {
    parameters: { 'kettle-name': 'Names the kettle.\nThe value is a string of 1 to 15 case-sensitive characters.' },
    examples: [['<LAB> display kettle', '[kettle 1] is warm', 'Kettle k1']],
  }),
  page('stir all', ['User view'], ['stir all'], { parameters: {}, examples: [['<LAB> stir all']] }),
  page('chill', ['System view'], ['chill at <when> on <day> from <source> to <address6> mac <station>', 'undo chill'], {
    parameters: {
      when: 'Says when.\nThe value is in the format of HH:MM:SS.',
      day: 'Says on which day.\nThe value is in the format of YYYY-MM-DD.',
      source: 'Says where the ice is.\nThe value is in dotted decimal notation.',
      address6: 'Says the same.\nThe value is a 32-digit hexadecimal number, in the format of X:X:X:X:X:X:X:X.',
      station: 'Says who brings it.\nThe value is in the format of H-H-H.',
    },
    examples: [],
  }),
];

interface Rest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly examples: readonly (readonly string[])[];
}

function page(title: string, views: readonly string[], syntax: readonly string[], { parameters, examples }: Rest): ReferencePage {
  const rows = Object.entries(parameters).map(([name, value]) => ({ name, value }));
  return { chapter: 'Brewing', page: title.replaceAll(' ', '_'), title, syntax, views, parameters: rows, examples };
}
