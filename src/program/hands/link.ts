import { type Fields, Refusal, type Request } from '../../adapters/control/protocol.ts';
import { type Command, type Hands, textField } from './hands.ts';

/** Cables in the ports, with the power on or off. */
export const linkCommands = {
  'link.up': (hands, request) => plug(hands, request, 'up'),
  'link.down': (hands, request) => plug(hands, request, 'down'),
} satisfies Readonly<Record<string, Command>>;

function plug({ router, report }: Hands, request: Request, is: 'up' | 'down'): Fields {
  const name = textField(request, 'interface');
  if (!router.link(name, is))
    throw new Refusal(`There is no port ${JSON.stringify(name.slice(0, 80))}: display interface brief lists them`);
  report({ event: 'link', interface: name, is });
  return { interface: name, link: is };
}
