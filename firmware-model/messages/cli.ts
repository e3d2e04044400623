import type { Messages } from '../../src/cli/message.ts';

export const cliMessages = {
} as const satisfies Messages;
