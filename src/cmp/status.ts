import type { ErrorMsgContent } from './asn1/error-msg-content.ts';
import { PKIFailureInfo } from './asn1/pki-failure-info.ts';
import { PKIStatus, type PKIStatusInfo } from './asn1/pki-status-info.ts';
import { printable } from './printable.ts';

/** `rejection` for 2; the number itself when RFC 4210 §5.2.3 has no name for it. */
export function statusName(status: number): string {
  return Object.entries(PKIStatus).find(([, value]) => value === status)?.[0] ?? `status ${status}`;
}

const failInfoNames = (bits: readonly number[]): readonly string[] => bits.map(bit => PKIFailureInfo[bit] ?? `bit ${bit}`);

/** What a CA said about a request, in one line: status, failInfo names, every text. */
export function describeStatus({ status, statusString, failInfo }: PKIStatusInfo, errorDetails: readonly string[] = []): string {
  const reasons = failInfoNames(failInfo ?? []).join(' ');
  const texts = [...(statusString ?? []), ...errorDetails].map(text => `"${printable(text)}"`);
  return [statusName(status), ...(reasons ? [reasons] : []), ...texts].join(', ').slice(0, longestText);
}

/** What a CA says in an error message; `errorCode` is the implementation's own. */
export const describeError = ({ pKIStatusInfo, errorCode, errorDetails = [] }: ErrorMsgContent, further: readonly string[] = []): string =>
  describeStatus(pKIStatusInfo, [...errorDetails, ...further]) + (errorCode === undefined ? '' : `, error code ${errorCode}`);

/** Whether there is more to a status than its name. */
export const saysMore = ({ statusString = [], failInfo = [] }: PKIStatusInfo): boolean => statusString.length > 0 || failInfo.length > 0;

const longestText = 400;
