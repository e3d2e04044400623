import test from 'ava';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Form } from '../../src/cli/grammar/command-tree.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { pages } from '../../firmware-model/pages/index.ts';
import { views } from '../../firmware-model/views.ts';
import { swallowedKeywords } from '../support/swallowed-keywords.ts';
import { settle, walk } from '../../src/cli/grammar/walk.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';

/** A page of the command facts that lie beside the repository on some machines; they are not part of it. */
interface CorpusPage {
  readonly title: string;
  readonly syntax: readonly string[];
  readonly views: readonly string[];
  readonly examples: readonly (readonly string[])[];
}

const file = [process.env['NE40E_CORPUS'], new URL('../../../../shared/corpus', import.meta.url).pathname]
  .flatMap(folder => (folder ? [`${folder}/commands.jsonl.gz`] : []))
  .find(path => existsSync(path));
const withCorpus = file ? test : test.skip;
const hint = file ? '' : ' (needs the command facts: set NE40E_CORPUS to the folder of commands.jsonl.gz)';

withCorpus(`every syntax line of the command reference can be compiled${hint}`, t => {
  const forms = corpus().flatMap(({ syntax }) => syntax);
  t.notThrows(() => forms.forEach(parse));
  t.is(forms.length, 27_538);
});

withCorpus(`nearly every page's examples hold a line that one of its forms takes${hint}`, t => {
  const withExamples = corpus().filter(({ examples }) => linesTyped(examples).length > 0);
  const fitting = withExamples.filter(({ syntax, examples }) => {
    const forms = formsOf(syntax);
    return linesTyped(examples).some(line => takes(forms, line));
  });
  const share = fitting.length / withExamples.length;
  t.log(`${fitting.length} of ${withExamples.length} pages, ${(100 * share).toFixed(1)} %`);
  t.true(share > 0.97);
});

withCorpus(`no argument of ours takes a word that is a keyword of another line of the command reference there${hint}`, t => {
  const manual = corpus().flatMap(({ syntax, views: titles }) => syntax.map(form => ({ form, views: titles })));
  t.deepEqual(
    swallowedKeywords(manual, pages, views).filter(beginning => !misprints.includes(beginning)),
    [],
  );
});

/** Lines of the reference that print an argument without its brackets. */
const misprints = ['local-user <user-name> password cipher password', 'set authentication password cipher password'];

function corpus(): readonly CorpusPage[] {
  const lines = gunzipSync(readFileSync(file!))
    .toString()
    .split('\n')
    .filter(line => line !== ''); // only called with a file
  return lines.map(line => JSON.parse(line) as CorpusPage); // its README names these fields
}

/** What example sessions show behind a prompt. */
function linesTyped(examples: readonly (readonly string[])[]): readonly string[] {
  return examples.flat().flatMap(line => /^(?:<[^<>]+>|\[[~*]?[^[\]]+\])\s*(\S.*)$/.exec(line)?.[1]?.trimEnd() ?? []);
}

function formsOf(syntax: readonly string[]): readonly Form[] {
  const page: Page = {
    title: '',
    views: [],
    effect: 'immediate',
    level: 0,
    forms: Object.fromEntries(syntax.entries()),
    help: {},
    parameters: {},
    examples: [],
    source: { from: '', fidelity: 'documented' },
  };
  return Object.keys(page.forms).map(name => new Form('', name, page));
}

function takes(forms: readonly Form[], line: string): boolean {
  const words = splitWords(line);
  const { paths, fitted } = walk(forms, words, line);
  const verdict = settle(paths, fitted);
  return fitted === words.length && typeof verdict === 'object' && 'path' in verdict;
}
