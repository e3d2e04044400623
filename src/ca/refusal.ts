import type { PKIFailureInfo as FailureInfo } from '../cmp/asn1/pki-failure-info.ts';
import { PKIFailureInfo } from '../cmp/asn1/pki-failure-info.ts';
import { PKIStatus, PKIStatusInfo } from '../cmp/asn1/pki-status-info.ts';

/** Why the CA says no: what becomes the PKIStatusInfo of its answer. */
export interface Refusal {
  readonly failInfo: FailureInfo;
  readonly text: string;
}

export const refuse = (failInfo: FailureInfo, text: string): Refusal => ({ failInfo, text });

export const isRefusal = (value: object): value is Refusal => 'failInfo' in value;

export const statusOfRefusal = ({ failInfo, text }: Refusal) =>
  new PKIStatusInfo({ status: PKIStatus.rejection, statusString: [text], failInfo: [PKIFailureInfo.indexOf(failInfo)] });
