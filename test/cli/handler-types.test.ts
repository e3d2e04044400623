import test from 'ava';
import type { Handlers } from '../../src/cli/run/handler.ts';
import type { Page } from '../../firmware-model/schema/page.ts';

const page = {
  title: 'pki import-certificate',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: { import: 'pki import-certificate { ca | local } [ domain <domain-name> ] filename <file-name>' },
  help: {},
  parameters: {},
  examples: [],
  source: { from: '', fidelity: 'inferred' },
} as const satisfies Page;

/** The compiler is the test: each line marked so must be an error, or the build fails. */
const checkedByTheCompiler = {
  known: {
    import({ args, has, one }) {
      const always: string = args['file-name'];
      const perhaps: string | undefined = args['domain-name'];
      const usage: 'ca' | 'local' = one('ca', 'local');
      // @ts-expect-error an optional argument may be absent
      const absent: string = args['domain-name'];
      // @ts-expect-error no argument of the form
      args['filename'];
      // @ts-expect-error no keyword of the form
      has('peer');
      return [always, perhaps, usage, absent].length > 0 ? [] : undefined;
    },
  } satisfies Handlers<typeof page>,

  // @ts-expect-error no form of the page
  unknown: { export: () => undefined } satisfies Handlers<typeof page>,
};

test('a handler sees its form’s arguments and keywords by name', t => {
  t.deepEqual(Object.keys(checkedByTheCompiler.known), ['import']);
});
