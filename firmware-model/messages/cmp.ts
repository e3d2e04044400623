import type { Messages } from '../../src/cli/message.ts';

export const cmpMessages = {
} as const satisfies Messages;
