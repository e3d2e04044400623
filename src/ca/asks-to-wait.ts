import { elementsOf, readDer } from '../cmp/asn1/der.ts';

/** Whether an answer tells its reader to come again later: a pollRep, or a status of waiting in whatever brings one. False for what is no message. */
export function asksToWait(answer: Uint8Array): boolean {
  try {
    const [, body] = elementsOf(readDer(answer));
    const [content] = body ? elementsOf(body) : [];
    if (!body || !content) return false;
    return body.tag === pollRep || statusesOf(body.tag, elementsOf(content)).some(status => status === waiting);
  } catch {
    return false;
  }
}

type Elements = ReturnType<typeof elementsOf>;

/** The PKIStatus of each response in a CertRepMessage, or that of an ErrorMsgContent. RFC 4210 §5.3.4, §5.3.21. */
function statusesOf(tag: number, content: Elements): readonly (number | undefined)[] {
  if (tag === error) return content.slice(0, 1).map(statusOf);
  if (!certReps.has(tag)) return [];
  const responses = content.find(element => element.tag === 0x30);
  return (responses ? elementsOf(responses) : []).map(response => {
    const [, status] = elementsOf(response);
    return status && statusOf(status);
  });
}

const statusOf = (statusInfo: Elements[number]): number | undefined => elementsOf(statusInfo)[0]?.contents[0];

const waiting = 3;
const error = 0xb7;
const pollRep = 0xba;
/** ip, cp, kup */
const certReps: ReadonlySet<number> = new Set([0xa1, 0xa3, 0xa8]);
