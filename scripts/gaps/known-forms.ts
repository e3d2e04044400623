import type { Firmware } from '../../firmware-model/index.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import type { AnyHandlers } from '../../src/cli/run/handler.ts';

export interface KnownForm {
  readonly form: string;
  /** `pki/pki-domain` */
  readonly path: string;
  readonly isEmulated: boolean;
}

/** Every form of a release. One is emulated where a handler answers it, or its page says what it does. */
export const knownForms = ({ pages }: Pick<Firmware, 'pages'>): readonly KnownForm[] =>
  Object.entries<Page>(pages).flatMap(([path, page]) =>
    Object.entries(page.forms).map(([name, form]) => ({
      form,
      path,
      isEmulated: Boolean(everyHandler[path]?.[name] || page.configuration?.[name] || page.enters?.[name] || page.runs?.[name]),
    })),
  );

const everyHandler: Readonly<Record<string, AnyHandlers>> = handlers;

/** Whether a form begins with these words. */
export const beginsWith = (form: string, beginning: string): boolean => form === beginning || form.startsWith(`${beginning} `);
