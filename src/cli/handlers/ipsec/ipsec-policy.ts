import type page from '../../../../firmware-model/pages/ipsec/ipsec-policy.ts';
import { ipsecPolicies } from '../../../ike/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/** Without a sequence number all policies of the name go. */
export default {
  undoAll({ args: { 'policy-name': name }, session }, router) {
    const policies = ipsecPolicies(candidateConfiguration(router, session)).filter(policy => policy.name === name);
    if (policies.length === 0) return say('ipsec-policy-missing');
    const edits = policies.map(({ sequence }) => ({ op: 'clear' as const, path: [], key: `ipsec policy ${name} ${sequence}` }));
    return did({ type: 'configuration.edited', session: session.id, edits });
  },
} satisfies Handlers<typeof page>;
