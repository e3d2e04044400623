import type { Draft } from './draft.ts';

/** The files of a draft, by their paths. A page that configures needs no handler: it says itself what it sets. */
export function filesOf(draft: Draft): Readonly<Record<string, string>> {
  const { path, page } = draft;
  return {
    [`firmware-model/pages/${path}.ts`]: pageFile(draft),
    ...(page.configuration ? {} : { [`src/cli/handlers/${path}.ts`]: handlerFile(draft) }),
    [`test/cli/handlers/${path}.test.ts`]: page.configuration ? configuringTest(draft) : answeringTest(draft),
  };
}

const pageFile = ({ page }: Draft): string => `import type { Page } from '../../schema/page.ts';

export default ${literal(page)} as const satisfies Page;
`;

const handlerFile = ({ path, page }: Draft): string => `import type page from '../../../../firmware-model/pages/${path}.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
${Object.keys(page.forms)
  .map(name => `  ${name}: () => say('not-emulated'),`)
  .join('\n')}
} satisfies Handlers<typeof page>;
`;

function answeringTest({ page, way }: Draft): string {
  const [example] = page.examples;
  const before = example?.view === 'user' ? [] : ['system-view', ...way];
  return `import test from 'ava';
import { messages } from '../../../../firmware-model/messages.ts';
import { operator } from '../../../support/operator.ts';

test(${quoted(`${page.title} answers`)}, t => {
  const console = operator();
${before.map(line => `  console.type(${quoted(line)});\n`).join('')}  t.deepEqual(console.type(${quoted(example?.line ?? '')}), [messages['not-emulated'].text]);
});
`;
}

function configuringTest({ page, way }: Draft): string {
  const line = page.examples[0]?.line ?? '';
  return `import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';

test(${quoted(`${page.title} is a line of the configuration once it is committed`)}, t => {
  const console = desk({ genuine: true }).operator();
  console.enter(${[...way, line, 'commit'].map(quoted).join(', ')});
  t.true(console.type('display this').map(shown => shown.trim()).includes(${quoted(line)}));
});
`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** Data as the house writes it: names without quotes where they need none, a line for each of what a page lists. */
function literal(value: unknown, depth = 0): string {
  if (Array.isArray(value)) return `[${value.map(of => literal(of, depth + 1)).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, of]) => {
    const isLine = depth > 0 || name === 'source';
    return `${/^[a-z]\w*$/i.test(name) ? name : quoted(name)}: ${literal(of, isLine ? 2 : 1)}`;
  });
  const end = depth < 2 ? ',\n' : ', ';
  return entries.length === 0 ? '{}' : `{${depth < 2 ? '\n' : ' '}${entries.join(end)}${depth < 2 ? ',\n' : ' '}}`;
}
