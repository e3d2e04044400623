/** Puts arguments into a template: `pki domain <domain-name>`. A word whose argument was not typed is left out, with the blank or hyphen before it. */
export function fill(template: string, args: Readonly<Record<string, string | undefined>>): string {
  return template
    .replace(/([ -]?)<([^<>]+)>/g, (_, separator: string, name: string) => {
      const value = args[name];
      return value === undefined ? '' : separator + value;
    })
    .trimStart();
}
