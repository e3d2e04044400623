import type { Message, ParamsOf } from './schema/message.ts';
import { messages } from './messages/index.ts';

export { messages };
export type MessageId = keyof typeof messages;
export type MessageParams<Id extends MessageId> = ParamsOf<(typeof messages)[Id] & Message>;
