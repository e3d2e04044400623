import { type Fault, isDue, needsOwnCa } from '../../ca/faults/fault.ts';
import { type OwnKeys, withFault } from '../../ca/faults/message-faults.ts';
import { decodeMessage } from '../../cmp/asn1/message.ts';
import { hexOf } from '../../ca/octets.ts';
import { kindOfMessage } from '../../ca/transaction-line.ts';
import { CaError } from '../../ca/ca-error.ts';
import type { Meddler } from './ca-http-server.ts';
import { faultyAnswers, send } from './faulty-answers.ts';

/** Stands between a CA and its requesters, and puts faults into the answers. `keys` are those of the CA, where it is one of ours. */
export function faultInjector(faults: readonly Fault[], keys: OwnKeys | undefined): Meddler {
  const unfit = keys ? undefined : faults.find(needsOwnCa);
  if (unfit)
    throw new CaError(
      'CA_FAULT_UNFIT',
      `Fault ${unfit.name} is signed anew with the key of the CA: it works in the lab CA, not in front of another`,
    );
  let answers = 0;
  let before: Uint8Array | undefined;
  const swapping = new Swap();
  const nonces = new FirstNonces();
  return async ({ request, answer, outgoing }) => {
    let message = await answer();
    const nth = ++answers;
    const kind = kindOfMessage(message);
    const last = before;
    before = message;
    for (const { name, value } of faults.filter(fault => isDue(fault, nth, kind))) {
      if (name === 'replay') message = last ?? message;
      else if (name === 'swap') message = await swapping.with(message);
      else if (name === 'first-nonce') message = withFault(name, nonces.of(request, kind), message, keys);
      else message = withFault(name, value, message, keys);
      const bring = faultyAnswers[name];
      if (!bring) continue;
      await bring(outgoing, message, value);
      return true;
    }
    send(outgoing, message);
    return true;
  };
}

/** The senderNonce that each transaction began with; told of the pollReq that gets its answer, empty for any other message. */
class FirstNonces {
  readonly #byTransaction = new Map<string, string>();

  of(request: Uint8Array, answer: string): string {
    const { header, body } = decodeMessage(request);
    const id = hexOf(header.transactionID ?? new Uint8Array());
    if (body.pollReq) return answer === 'pollRep' ? '' : (this.#byTransaction.get(id) ?? '');
    if (body.ir ?? body.cr ?? body.kur) this.#byTransaction.set(id, hexOf(header.senderNonce ?? new Uint8Array()));
    const [oldest] = this.#byTransaction.keys();
    if (oldest !== undefined && this.#byTransaction.size > mostTransactions) this.#byTransaction.delete(oldest);
    return '';
  }
}

const mostTransactions = 1000;

/** One requester waits for the next, a moment. */
class Swap {
  #waiting: { readonly message: Uint8Array; readonly give: (message: Uint8Array) => void } | undefined;

  with(message: Uint8Array): Promise<Uint8Array> {
    const other = this.#waiting;
    if (other) {
      this.#waiting = undefined;
      other.give(message);
      return Promise.resolve(other.message);
    }
    return new Promise(resolve => {
      const alone = setTimeout(() => this.#end(message, resolve), swapMilliseconds);
      this.#waiting = {
        message,
        give(others) {
          clearTimeout(alone);
          resolve(others);
        },
      };
    });
  }

  #end(message: Uint8Array, resolve: (message: Uint8Array) => void): void {
    this.#waiting = undefined;
    resolve(message);
  }
}

/** Whoever comes alone gets its own answer. */
const swapMilliseconds = 2000;
