import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], cwd: new URL('..', import.meta.url) });

if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) run('npm', 'ci');
run('npx', 'tsc');
