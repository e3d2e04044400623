import test from 'ava';
import { parse } from '../../src/cli/grammar/notation/parse.ts';
import { pages } from '../../firmware-model/pages/index.ts';
import { views } from '../../firmware-model/views.ts';
import { corpus, corpusFile, corpusHint, formsOf, takes, typedLines } from '../support/corpus.ts';
import { chapterPages } from '../support/chapter-pages.ts';
import { swallowedKeywords } from '../support/swallowed-keywords.ts';

const withCorpus = corpusFile ? test : test.skip;
const hint = corpusHint;

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
    swallowedKeywords(manual, pages, chapterPages(), views).filter(beginning => ![...misprints, ...named].includes(beginning)),
    [],
  );
});

/** Lines of the reference that print an argument without its brackets. */
const misprints = [
  'alias <alias-string> parameter parameter',
  'local-id-type user-fqdn user-fqdn',
  'local-user <user-name> password cipher password',
  'rule <rule-id> name <rule-name> permit icmpv6 fragment icmp6-type icmp6-type',
  'rule <rule-id> name <rule-name> permit icmpv6 icmp6-type icmp6-type',
  'set authentication password cipher password',
  'sftp client-transfile get -a <source-address> host-ip <host-ipv4> prefer_kex prefer_kex',
  'sftp client-transfile put -a <source-address> host-ip <host-ipv4> prefer_kex prefer_kex',
  'undo rule name <rule-name> permit icmpv6 fragment icmp6-type icmp6-type',
  'undo rule name <rule-name> permit icmpv6 icmp6-type icmp6-type',
];

/** Lines of the reference with the name of an object that every router has. */
const named = ['assistant _auto_diagnose'];

const linesTyped = (examples: readonly (readonly string[])[]): readonly string[] =>
  examples.flatMap(session => typedLines(session).map(({ line }) => line));
