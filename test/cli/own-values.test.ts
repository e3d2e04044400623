import test from 'ava';
import type { Parameter } from '../../firmware-model/schema/page.ts';
import { deskOf } from '../support/desk.ts';
import { page, vocabularyOf } from '../support/invented-vocabulary.ts';

const mask: Parameter = { type: 'ipv4 mask', help: 'Mask' };
const address: Parameter = { type: 'ipv4', help: 'Address' };
const upTo = (least: number, greatest: number): Parameter => ({ type: 'integer', range: [least, greatest], help: 'Number' });
const name = (most: number): Parameter => ({ type: 'string', length: [1, most], help: 'Name' });

const form = 'hedge { <mask> | <number> } <name> [ high ]';

/** A page, and a form of the same words with other values, which has more to say behind them. */
function typed(own: Record<string, Parameter>, known: Record<string, Parameter>, line: string): string | undefined {
  const pages = { 'own/hedge': page({ forms: { form }, parameters: own }) };
  const vocabulary = vocabularyOf({ 'known/hedge': page({ forms: { form: `${form} [ wide ]` }, parameters: known }) });
  return deskOf({ pages, handlers: { 'own/hedge': { form: () => undefined } }, vocabularies: [vocabulary], view: 'system' })
    .operator()
    .type(line)
    .at(-1);
}

const own = { mask, number: upTo(1, 32), name: name(5) };
const wrong = "Error: Wrong parameter found at '^' position.";

test('what a page refuses as a value is not taken by a form of the same words that would take anything', t => {
  const looser = { mask: address, number: upTo(0, 99), name: name(31) };
  for (const line of ['hedge 255.0.255.0 rose', 'hedge 33 rose', 'hedge 24 rosebush high']) t.is(typed(own, looser, line), wrong, line);
  for (const line of ['hedge 255.0.255.0 rose wide', 'hedge 24 rosebush wide']) t.is(typed(own, looser, line), wrong, line);
});

test('a form of the same words whose values are others is another command', t => {
  const others = { mask, number: upTo(33, 64), name: name(5) };
  t.not(typed(own, others, 'hedge 40 rose'), wrong);
  t.not(typed(own, { ...own, name: name(31) }, 'hedge 24 rose wide'), wrong);
});
