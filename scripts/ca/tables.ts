import { type CataloguedFault, faultCatalogue } from '../../src/ca/faults/catalogue.ts';
import type { KeyTable } from '../../src/ca/profile/given.ts';
import { extensionKeys, profileKeys, requestKeys, subjectKeys } from '../../src/ca/profile/keys.ts';
import { type Quirk, quirks } from '../../src/ca/quirks/quirks.ts';

/** The document with its tables made of what they are about. */
export const withTables = (document: string): string =>
  Object.entries(tables).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n).*?(<!-- /${name} -->)`, 's'),
        (_, head: string, end: string) => `${head}${lines().join('\n')}\n${end}`,
      ),
    document,
  );

const tables: Readonly<Record<string, () => readonly string[]>> = {
  keys: () => [
    ...keys('key', profileKeys),
    '',
    ...keys('in `subject`', subjectKeys),
    '',
    ...keys('in `extensions`', extensionKeys),
    '',
    ...keys('in each of `requests`', requestKeys),
  ],
  faults: () => [
    '| fault | where | what goes wrong | a router |',
    '|---|---|---|---|',
    ...Object.entries<CataloguedFault>(faultCatalogue).map(([name, fault]) =>
      row([`\`${name}${valueOf(fault)}\``, fault.where, fault.meaning, outcomeOf(fault)]),
    ),
  ],
  quirks: () => [
    '| `like` | product | what it does, and how that is known | a router |',
    '|---|---|---|---|',
    ...Object.entries<Quirk>(quirks).map(([name, { product, faults, pollCount, router }]) =>
      row([
        `\`${name}\``,
        product,
        [
          ...faults.map(({ fault, evidence }) => `\`${fault}\` (${evidence})`),
          ...(pollCount === undefined ? [] : [`\`poll-count: ${pollCount}\``]),
        ].join('; '),
        router,
      ]),
    ),
  ],
};

const keys = (title: string, table: KeyTable): readonly string[] => [
  `| ${title} | value | |`,
  '|---|---|---|',
  ...Object.entries(table).map(([name, { value, meaning }]) => row([`\`${name}\``, value, meaning])),
];

const valueOf = ({ value }: CataloguedFault): string => (value ? `[:${value.form}]` : '');

const outcomeOf = ({ router, because }: CataloguedFault): string =>
  `${router === 'enrols' ? 'enrols' : `fails: ${router.map(code => `\`${code}\``).join(' or ')}`}; ${because}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
