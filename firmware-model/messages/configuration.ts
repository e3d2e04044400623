import type { Messages } from '../../src/cli/message.ts';

export const configurationMessages = {
} as const satisfies Messages;
