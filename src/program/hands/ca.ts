import { Refusal } from '../../adapters/control/protocol.ts';
import type { Lab } from '../../adapters/lab-ca/locked-lab-ca.ts';
import { type Command, type Hands, textField } from './hands.ts';

/** The lab CA beside the router. */
export const caCommands = {
  'ca.pending': async hands => ({
    requests: (await labOf(hands).pending()).map(({ since, ...request }) => ({ ...request, since: new Date(since).toISOString() })),
  }),
  'ca.approve': async (hands, request) => decided(await labOf(hands).decide(textField(request, 'id'), { approved: true }), 'approved'),
  'ca.reject': async (hands, request) => {
    const reason = request.fields['reason'] === undefined ? undefined : textField(request, 'reason');
    const verdict = { approved: false, reason: reason ?? 'the operator of this CA has refused it' } as const;
    return decided(await labOf(hands).decide(textField(request, 'id'), verdict), 'rejected');
  },
  'ca.revoke': async (hands, request) => {
    const revoked = await labOf(hands).revoke(textField(request, 'serialNumber'));
    if (!revoked) throw new Refusal('No certificate of the lab CA that counts has this serial number: openssl x509 -serial shows it');
    return { ...revoked };
  },
} satisfies Readonly<Record<string, Command>>;

function labOf({ lab }: Hands): Lab {
  if (lab) return lab;
  throw new Refusal('No lab CA runs beside this router: start it without --no-ca');
}

function decided(request: Awaited<ReturnType<Lab['decide']>>, decision: string) {
  if (!request) throw new Refusal('No request that waits is called so, or several are: ne40e ctl ca pending lists them');
  const { id, kind, subject } = request;
  return { decision, id, kind, subject };
}
