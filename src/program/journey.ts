import { logMessage } from '../console/information-center.ts';
import type { Messages } from '../../firmware-model/schema/message.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import type { CertificateStore, HeldCertificate } from '../pki/certificate-store.ts';
import { parseCertificate } from '../pki/certificate.ts';
import type { Router } from '../router.ts';

/** What happened while time was advanced. All times are the device's: milliseconds since 1970. */
export interface Journey {
  readonly from: number;
  readonly to: number;
  /** It was to go further. */
  readonly isBrokenOff: boolean;
  /** In their order; the first thousand. */
  readonly events: readonly JourneyEvent[];
  /** Of all. */
  readonly count: number;
}

export type JourneyEvent = { readonly at: number } & Happening;

export type Happening =
  /** A CMP session has asked its CA whether there is an answer. */
  | { readonly what: 'polled'; readonly session: string }
  | { readonly what: 'enrolled'; readonly session: string; readonly kind: 'ir' | 'kur' }
  | { readonly what: 'not enrolled'; readonly session: string; readonly kind: 'ir' | 'kur'; readonly why: string }
  /** A log, an alarm or a trap. */
  | { readonly what: LogEntry['kind']; readonly module: string; readonly severity: number; readonly name: string; readonly text: string }
  | { readonly what: 'logged out'; readonly session: string; readonly userInterface: string; readonly user: string | null }
  | { readonly what: 'trial taken back' }
  /** By themselves: what runs, to a file on the card; the rollback point of a day. */
  | { readonly what: 'saved'; readonly file: string }
  | { readonly what: 'rollback point made'; readonly id: number }
  | { readonly what: 'rebooted' }
  | { readonly what: 'started' }
  /** One in memory. */
  | {
      readonly what: 'certificate expired';
      readonly usage: HeldCertificate['usage'];
      readonly domain: string | null;
      readonly file: string;
    };

/** Writes down what a router goes through. */
export class Logbook {
  readonly from: number;
  readonly #router: Router;
  readonly #messages: Messages;
  readonly #events: JourneyEvent[] = [];
  readonly #end: () => void;
  #count = 0;
  #lookedAt: number;
  #before: Router['facts']['volatile'];
  #mortal: readonly Mortal[];

  constructor(router: Router, messages: Messages) {
    this.#router = router;
    this.#messages = messages;
    this.from = this.#lookedAt = router.facts.now;
    this.#before = router.facts.volatile;
    this.#mortal = mortal(this.#before.certificates);
    this.#end = router.observe({ fact: event => this.#fact(event), log: entry => this.#log(entry) });
  }

  /** An alarm has gone off, and all that it began is over. */
  step(): void {
    const { volatile, now } = this.#router.facts;
    if (this.#before.trial && !volatile.trial && volatile.running !== this.#before.running) this.#add({ what: 'trial taken back' });
    for (const certificate of this.#mortal) this.#lookAt(certificate, now);
    if (this.#before.certificates !== volatile.certificates) this.#mortal = mortal(volatile.certificates);
    this.#before = volatile;
    this.#lookedAt = now;
  }

  close(isBrokenOff: boolean): Journey {
    this.step();
    this.#end();
    return { from: this.from, to: this.#router.facts.now, isBrokenOff, events: this.#events, count: this.#count };
  }

  #fact(event: ControlPlaneEvent): void {
    switch (event.type) {
      case 'cmp.counted':
        if (event.counter === 'pollReqSent') this.#add({ what: 'polled', session: event.session });
        break;
      case 'cmp.finished':
        this.#enrolled(event);
        break;
      case 'session.closed':
        this.#loggedOut(event.session);
        break;
      case 'automaticSave.made':
        this.#add({ what: 'saved', file: event.file });
        break;
      case 'dailyPoint.made':
        this.#add({ what: 'rollback point made', id: event.id });
        break;
      case 'reboot.confirmed':
        this.#add({ what: 'rebooted' });
        break;
      case 'system.started':
        this.#add({ what: 'started' });
        break;
    }
  }

  #enrolled({ session, kind, result }: Extract<ControlPlaneEvent, { type: 'cmp.finished' }>): void {
    if (result.result === 'granted') this.#add({ what: 'enrolled', session, kind });
    else this.#add({ what: 'not enrolled', session, kind, why: result.result === 'failed' ? result.reason.code : result.result });
  }

  #loggedOut(session: string): void {
    const login = this.#before.logins.get(session);
    this.#add({ what: 'logged out', session, userInterface: login?.userInterface ?? session, user: login?.user ?? null });
  }

  #log(entry: LogEntry): void {
    const { kind: what, module, severity, mnemonic: name } = entry;
    this.#add({ what, module, severity, name, text: logMessage(entry, this.#messages) });
  }

  #lookAt({ notAfter, held: { usage, domain, fileName: file } }: Mortal, now: number): void {
    if (notAfter > this.#lookedAt && notAfter <= now)
      this.#add({ what: 'certificate expired', usage, domain: domain ?? null, file }, notAfter);
  }

  #add(happening: Happening, at = this.#router.facts.now): void {
    if (this.#count++ < mostListed) this.#events.push({ at, ...happening });
  }
}

/** A certificate in memory, and its last moment. */
interface Mortal {
  readonly held: HeldCertificate;
  readonly notAfter: number;
}

const mortal = (store: CertificateStore): readonly Mortal[] =>
  store.filter(({ usage }) => usage !== 'crl').map(held => ({ held, notAfter: parseCertificate(held.der)?.notAfter ?? Infinity }));

const mostListed = 1000;
