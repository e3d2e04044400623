import { type Configuration, type ConfigurationNode, emptyConfiguration } from '../../../config/configuration.ts';
import { fitsTemplate } from '../../../config/display-order.ts';
import type { View, Views } from '../../../../firmware-model/schema/view.ts';

/** A configuration with the lines that are in effect in its views without being configured. `view`: that of its top. */
export function withDefaults(configuration: Configuration, views: Views, view = 'system'): Configuration {
  const lines = new Map(withoutSections(views[view]?.defaults, configuration));
  for (const [key, node] of [...sectionsOfEveryRouter(views, view, configuration), ...configuration]) {
    const below = node.children && viewOfSection(views, view, key);
    lines.set(key, below && node.children ? { ...node, children: withDefaults(node.children, views, below) } : node);
  }
  return lines;
}

const withoutSections = (defaults: View['defaults'] = {}, configured: Configuration): [string, ConfigurationNode][] =>
  Object.entries(defaults).flatMap(([key, line]) => (configured.has(key) ? [] : [[key, { line, args: {} }]]));

/** Built in, and so far without a line. */
function sectionsOfEveryRouter(views: Views, parent: string, configured: Configuration): [string, ConfigurationNode][] {
  return Object.values(views).flatMap(({ parent: above, section, builtIn, defaults }) =>
    above === parent && builtIn && defaults && section !== undefined && !section.includes('<') && !configured.has(section)
      ? [[section, { line: section, args: {}, children: emptyConfiguration }]]
      : [],
  );
}

const viewOfSection = (views: Views, parent: string, key: string): string | undefined =>
  Object.entries(views).find(
    ([, { parent: above, section, alsoSections = [] }]) =>
      above === parent && section !== undefined && [section, ...alsoSections].some(template => fitsTemplate(template, key)),
  )?.[0];
