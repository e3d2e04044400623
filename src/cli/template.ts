/** Puts arguments into a template: `pki domain <domain-name>`. A word whose argument was not typed is left out. */
export function fill(template: string, args: Readonly<Record<string, string | undefined>>): string {
  return template
    .replace(/ ?<([^<>]+)>/g, (found, name: string) => {
      const value = args[name];
      if (value === undefined) return '';
      return found.startsWith(' ') ? ` ${value}` : value;
    })
    .trimStart();
}
