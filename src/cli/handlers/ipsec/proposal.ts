import type page from '../../../../firmware-model/pages/ipsec/proposal.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration, candidateHere } from '../../run/pending.ts';

/** Each proposal has to be there before a policy names it (command reference, prerequisites). */
export default {
  set({ args, session }, router) {
    const known = settingsOf(candidateConfiguration(router, session))
      .sections('ipsec proposal <proposal-name>')
      .map(({ args: { 'proposal-name': name } }) => name);
    const missing = Object.values(args).find(name => name !== undefined && !known.includes(name));
    return missing === undefined ? undefined : say('ipsec-proposal-missing', { name: missing });
  },
  undoNamed({ args: { 'prop-name1': name }, session }, router) {
    const held = Object.values(candidateHere<'ipsec-policy-isakmp'>(session, router).line('proposal')?.args ?? {});
    const left = held.filter(other => other !== name);
    if (left.length === held.length) return say('ipsec-proposal-missing', { name });
    const place = editPlace(session.views, router.views);
    const node = {
      line: `proposal ${left.join(' ')}`,
      args: Object.fromEntries(left.map((other, at) => [`prop-name${at + 1}`, other])),
    };
    const edit =
      left.length === 0 ? { op: 'clear' as const, ...place, key: 'proposal' } : { op: 'set' as const, ...place, key: 'proposal', node };
    return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
  },
} satisfies Handlers<typeof page>;
