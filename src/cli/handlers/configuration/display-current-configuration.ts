import type page from '../../../../firmware-model/pages/configuration/display-current-configuration.ts';
import { type Configuration, emptyConfiguration } from '../../../config/configuration.ts';
import { renderedSections } from '../../../config/render.ts';
import { interfacesOfChassis } from '../../../interfaces/chassis.ts';
import { renderedCurrentConfiguration } from './current-configuration.ts';
import { withDefaults } from './with-defaults.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Outcome, say } from '../../run/outcome.ts';
import { showConfiguration } from './show-configuration.ts';
import type { Views } from '../../../../firmware-model/schema/view.ts';

/** What is in effect: all of it, or the sections of one type. No board is offline. */
export default {
  all: (_, router) => everything(router),
  online: (_, router) => everything(router),
  inheritance: (_, router) => everything(router),

  default: ({ args }, router) => ofType(args, router, withDefaults),
  interfaceDefault: ({ args }, router) => ofInterfaces(args, router, withDefaults),
  boards: ({ has }, router) => (has('inactive') ? showConfiguration(['#', 'return']) : everything(router, withDefaults)),
  interface: ({ args }, router) => ofInterfaces(args, router),
  type: ({ args }, router) => ofType(args, router),
} satisfies Handlers<typeof page>;

/** What of a configuration is shown. */
type Showing = (configuration: Configuration, views: Views) => Configuration;
const asItIs: Showing = configuration => configuration;

interface InterfaceArgs {
  readonly 'interface-name'?: string;
  readonly 'interface-type'?: string;
  readonly 'interface-number'?: string;
}

function ofInterfaces(args: InterfaceArgs, { busy, device, volatile, views }: RouterFacts, showing = asItIs): Outcome {
  if (busy) return say('configuration-being-built');
  const name = (args['interface-name'] ?? `${args['interface-type'] ?? ''}${args['interface-number'] ?? ''}`).toLowerCase();
  const isOne = args['interface-name'] !== undefined || args['interface-number'] !== undefined;
  const interfaces = [...volatile.running].filter(([, { line }]) => {
    const [, its = ''] = /^interface +(.+)/i.exec(line) ?? [];
    const known = its.replaceAll(' ', '').toLowerCase();
    return known !== '' && (isOne ? known === name : known.startsWith(name));
  });
  const port = isOne && interfaces.length === 0 ? interfacesOfChassis(device).find(each => each.name.toLowerCase() === name) : undefined;
  const shown: Configuration = port
    ? new Map([[name, { line: `interface ${port.name}`, args: {}, children: emptyConfiguration }]])
    : new Map(interfaces);
  const filled = showing(shown, views);
  return showConfiguration(renderedSections(new Map([...filled].filter(([key]) => shown.has(key))), displayOrder(views)));
}

interface TypeArgs {
  readonly 'configuration-type'?: string;
  readonly 'configuration-instance'?: string;
}

function ofType(args: TypeArgs, router: RouterFacts, showing = asItIs): Outcome {
  const { busy, volatile, views } = router;
  if (busy) return say('configuration-being-built');
  const type = args['configuration-type'];
  if (type === undefined && showing !== asItIs) return everything(router, showing);
  const running = showing(volatile.running, views);
  const sections = type === undefined ? running : sectionsOf(running, views, type, args['configuration-instance']);
  return sections
    ? showConfiguration(renderedSections(sections, displayOrder(views)))
    : say('configuration-type-unknown', { type: type ?? '' });
}

function everything(router: RouterFacts, showing = asItIs): Outcome {
  return router.busy ? say('configuration-being-built') : showConfiguration(renderedCurrentConfiguration(router, showing));
}

/** A type is a view below the system view, by the name its prompt shows, or what other sections begin with; `system` is the single lines at the top. */
function sectionsOf(running: Configuration, views: Views, type: string, instance: string | undefined): Configuration | undefined {
  const name = type.toLowerCase();
  if (name === 'system') return new Map([...running].filter(([, node]) => !node.children));

  const fits = keysOfType(views, name, instance);
  const found = [...running].filter(([key, node]) =>
    fits && !node.held ? node.children && fits(key) : (node.held || node.children) && isOfType(node.line, name, instance),
  );
  return found.length > 0 || fits ? new Map(found) : undefined;
}

function keysOfType(views: Views, name: string, instance: string | undefined): ((key: string) => boolean) | undefined {
  const section = views[name]?.parent === 'system' ? views[name].section : undefined;
  if (section === undefined) return undefined;
  const prefix = section.startsWith(`${name} `) ? name : (section.split(' <', 1)[0] ?? '');
  return key => key.startsWith(prefix) && isOfInstance(key.slice(prefix.length), instance);
}

/** `bgp` of `bgp 100`, `vpn-instance` of `ip vpn-instance a`, `mpls-ldp` of `mpls ldp` (inferred: the manual says that types depend on what is there). */
function isOfType(line: string, name: string, instance: string | undefined): boolean {
  const words = line.split(/\s+/);
  const [first = '', second = ''] = words.map(word => word.toLowerCase());
  const named = first === name ? 1 : second === name || `${first}-${second}` === name ? 2 : 0;
  return named > 0 && isOfInstance(['', ...words.slice(named)].join(' '), instance);
}

/** Of `ospf 2 vpn-instance red` the instance is `2`: what stands behind it tells more of it. */
const isOfInstance = (rest: string, instance: string | undefined): boolean =>
  instance === undefined ? rest === '' || rest.startsWith(' ') : `${rest} `.startsWith(` ${instance} `);
