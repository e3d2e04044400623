import type { Page } from '../../schema/page.ts';

export default {
  title: 'delete',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    delete: 'delete [ /unreserved ] [ /quiet ] <filename> [ all ]',
  },
  help: {
    delete: 'Delete a file',
    '/unreserved': 'Delete for good, not into the recycle bin',
    '/quiet': 'Delete without asking',
    all: 'Delete on every main board',
  },
  parameters: {
    filename: { type: 'path', length: [1, 255], help: 'Name of the file' },
  },
  examples: [
    { view: 'user', line: 'delete slave#cfcard:/test/private-data.txt' },
    { view: 'user', line: 'delete /unreserved /quiet *.txt all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
