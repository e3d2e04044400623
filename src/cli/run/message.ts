import type { Message, Params } from '../../../firmware-model/schema/message.ts';

/** Whether a message says that what was wanted is not done. */
export const isError = ({ text }: Message): boolean => text.startsWith('Error:');

/** The text of a message with its values filled in, as lines. */
export function render(message: Message, params: Params = {}): readonly string[] {
  const fill = (_: string, name: string, align?: string, width?: string) => {
    const value = String(params[name] ?? '');
    if (!width) return value;
    return align === '>' ? value.padStart(Number(width)) : value.padEnd(Number(width));
  };
  return message.text.replace(/\{(\w+)(?::(>?)(\d+))?\}/g, fill).split('\n');
}
