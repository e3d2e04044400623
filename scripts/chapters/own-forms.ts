import type { Page } from '../../firmware-model/schema/page.ts';
import { CommandTree } from '../../src/cli/grammar/command-tree.ts';
import { mayEnd, walk } from '../../src/cli/grammar/walk.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import type { KnownPage } from '../../src/pack/compile/compile.ts';
import { linesOfForm } from '../../test/support/lines-of-form.ts';

interface Model {
  readonly pages: Readonly<Record<string, Page>>;
  readonly interfaceTypes: readonly string[];
}

/** Without the forms that pages of ours read whole in every view of the page; undefined where none is left. */
export function withoutOwnForms(page: KnownPage, model: Model): KnownPage | undefined {
  const tree = treeOf(model);
  const isOwn = (form: string): boolean =>
    linesOfForm(form, name => valueOf(page, name)).every(line => page.views.every(view => reads(tree, view, line)));
  const names = Object.keys(page.forms).filter(name => !isOwn(page.forms[name] ?? ''));
  if (names.length === 0) return undefined;
  return { ...page, forms: Object.fromEntries(names.map(name => [name, page.forms[name] ?? ''])) };
}

function reads(tree: CommandTree, view: string, line: string): boolean {
  const words = splitWords(line);
  const forms = tree.formsStarting(view === 'all' || view === 'configuration' ? 'system' : view, words[0]?.text.toLowerCase() ?? '');
  const { fitted, paths } = walk(forms, words, line, tree.interfaceTypes);
  return fitted === words.length && paths.some(mayEnd);
}

const trees = new WeakMap<Model, CommandTree>();

function treeOf(model: Model): CommandTree {
  const tree = trees.get(model) ?? new CommandTree(model.pages, [], model.interfaceTypes);
  trees.set(model, tree);
  return tree;
}

/** One that the page allows. */
function valueOf({ parameters }: KnownPage, name: string): string {
  const parameter = parameters[name];
  switch (parameter?.type) {
    case 'integer':
      return String(parameter.range[0]);
    case 'string':
      return 'x'.padEnd(Math.min(parameter.length[0], 60), 'x');
    default:
      return samples[parameter?.type ?? 'string'] ?? 'x';
  }
}

const samples: Readonly<Record<string, string>> = {
  ipv4: '10.1.1.1',
  ipv6: '2001:DB8::1',
  mac: '0001-0002-0003',
  time: '10:00:00',
  'hour and minute': '10:00',
  date: '2026-01-02',
  interface: 'GigabitEthernet0/1/0',
  'interface type': 'GigabitEthernet',
  'interface number': '0/1/0',
};
