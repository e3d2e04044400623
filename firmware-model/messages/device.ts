import type { Messages } from '../../src/cli/message.ts';

export const deviceMessages = {
} as const satisfies Messages;
