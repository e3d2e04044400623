import type { Holding, Parameter } from '../../firmware-model/schema/page.ts';
import type { KnownPage } from '../../src/pack/compile/compile.ts';
import { parameterText } from './parameter-text.ts';

/** A page in the notation of `firmware-model/schema/chapter.ts`. `usual`: what the chapter says of arguments that its pages share. */
export function pageText(page: KnownPage, usual: ReadonlyMap<string, string>): string {
  const head = [`# ${page.title}`, `@ ${page.views.join(' ')}`, ...standingOf(page)];
  const parameters = Object.entries(page.parameters).flatMap(([name, parameter]) => parameterLine(name, parameter, usual));
  return [...head, ...parameters, ...Object.keys(page.forms).flatMap(name => formLines(page, name))].join('\n');
}

/** What waits for a commit and is for those who configure need not be said. */
function standingOf({ effect, level }: KnownPage): readonly string[] {
  const words = [...(effect === 'immediate' ? ['now'] : []), ...(level === 2 ? [] : [String(level)])];
  return words.length === 0 ? [] : [`! ${words.join(' ')}`];
}

function parameterLine(name: string, parameter: Parameter, usual: ReadonlyMap<string, string>): readonly string[] {
  const text = parameterText(parameter);
  return (usual.get(name) ?? '') === text ? [] : [`? ${name} ${text}`.trimEnd()];
}

function formLines({ forms, enters, prompts, configuration }: KnownPage, name: string): readonly string[] {
  const holding = configuration?.[name];
  const view = enters?.[name];
  return [
    forms[name] ?? '',
    ...(holding ? [holdingLine(holding)] : []),
    ...(view === undefined ? [] : [` > ${view} ${prompts?.[name] ?? ''}`]),
  ];
}

function holdingLine(holding: Holding): string {
  if ('section' in holding) return ` + ${holding.section}`;
  return ` = ${'set' in holding ? holding.set : ''}`;
}
