import type { Views } from '../../../firmware-model/schema/view.ts';
import { fill } from '../../config/template.ts';
import { currentView, type ViewStack } from '../grammar/view-stack.ts';
import type { CliSession } from './session.ts';

/** `<HUAWEI>`, `[~HUAWEI]`, `[*HUAWEI-pki-domain-d1]`; `[HUAWEI]` where each line takes effect at once. */
export function renderPrompt(session: CliSession, views: Views, host: string, pending: boolean): string {
  const apart = views[currentView(session.views).view]?.apart;
  if (apart !== undefined) return apart;
  if (session.views.length === 1) return `<${host}>`;
  const mark = session.immediate ? '' : pending ? '*' : '~';
  return `[${mark}${host}${prompts(session.views, views)}]`;
}

function prompts(stack: ViewStack, views: Views): string {
  return stack.map(({ view, args, prompt }) => prompt ?? fill(views[view]?.prompt ?? '', args)).join('');
}
