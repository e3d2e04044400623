import { type Certificate, extensionOf } from './certificate.ts';
import { elementsOf, readDer } from './der.ts';

/** The names of a subjectAltName that the router looks at. */
export interface AltNames {
  readonly dns: readonly string[];
  /** Dotted decimal; IPv4 only. */
  readonly ip: readonly string[];
}

/** Empty where there is no such extension, or none that can be read. */
export function altNamesOf(certificate: Certificate): AltNames {
  const extension = extensionOf(certificate, '2.5.29.17');
  try {
    const names = extension ? elementsOf(readDer(extension)) : [];
    return {
      dns: names.flatMap(({ tag, contents }) => (tag === dNSName ? Buffer.from(contents).toString('latin1') : [])),
      ip: names.flatMap(({ tag, contents }) => (tag === iPAddress && contents.length === 4 ? contents.join('.') : [])),
    };
  } catch {
    return { dns: [], ip: [] };
  }
}

/** GeneralName, RFC 5280 §4.2.1.6. */
const dNSName = 0x82;
const iPAddress = 0x87;
