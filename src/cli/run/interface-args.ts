import type { Form } from '../grammar/command-tree.ts';
import { joinedInterfaceName, splitInterfaceName } from '../grammar/interface-name.ts';

type Args = Readonly<Record<string, string>>;

/**
 * Arguments of a line whose form takes an interface in one word or in two, `{ <interface> | <interface-type> <interface-number> }`: both
 * are there, however it was typed, so that keys and prompts are made of either.
 */
export function withInterfaceBothWays(form: Form, args: Args): Args {
  const named = (type: string) => form.arguments.find(name => form.parameter(name).type === type);
  const [name, type, number] = [named('interface'), named('interface type'), named('interface number')];
  if (name === undefined || type === undefined || number === undefined) return args;
  const whole = args[name];
  if (whole !== undefined) {
    const [itsType, itsNumber] = splitInterfaceName(whole);
    return { ...args, [type]: itsType, [number]: itsNumber };
  }
  return args[type] === undefined ? args : { ...args, [name]: joinedInterfaceName(args[type], args[number] ?? '') };
}
