/** `updatedAt`: a time with its offset. The lines before a configuration, in a display and in a saved file (command reference, display current-configuration). */
export function configurationHead(release: string, updatedAt: string): readonly string[] {
  return [`!Software Version ${release}`, `!Last configuration was updated at ${updatedAt}`];
}
