// Draws the README's picture: a piece of a transcript as a terminal shows it, once for a light page and once for a dark one.
// `npm run picture` writes docs/session-light.svg and docs/session-dark.svg; the suite holds both against the transcript.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const transcript = 'test/transcripts/files-on-the-card-are-not-memory.txt';
/** First and last line of the piece, as they stand in the transcript. */
const from = /\]pki cmp initial-request$/;
const to = /^Info: No certificate exists\.$/;

const columns = 80;
const cell = { width: 8.43, height: 19 };
const margin = 18;

export const schemes = {
  light: { page: '#ffffff', frame: '#d0d7de', said: '#57606a', prompt: '#0550ae', typed: '#1f2328', fault: '#cf222e', log: '#8250df' },
  dark: { page: '#0d1117', frame: '#30363d', said: '#9198a1', prompt: '#79c0ff', typed: '#f0f6fc', fault: '#ff7b72', log: '#d2a8ff' },
};

/** The SVG of the session in one colour scheme. */
export function drawSession(text, scheme) {
  const rows = excerpt(text).flatMap(screenRows);
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = rows.length * cell.height + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A session at the router's console: a certificate is requested, its files land on the CF card, and memory holds none of them yet">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${scheme.page}" stroke="${scheme.frame}"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" xml:space="preserve">
${rows.map((row, at) => drawRow(row, at, scheme)).join('\n')}
</g>
</svg>
`;
}

function excerpt(text) {
  const lines = text.split('\n');
  const first = lines.findIndex(line => from.test(line));
  const last = lines.findIndex((line, at) => at > first && to.test(line));
  if (first < 0 || last < 0) throw new Error(`${transcript} has no piece from ${from} to ${to}`);
  return lines.slice(first, last + 1);
}

/** A line as pieces of one colour each, parted where the screen ends. */
function screenRows(line) {
  const [prompt = ''] = /^(<[^>]+>|\[[~*][^\]]+\])/.exec(line) ?? [];
  const pieces = prompt
    ? [
        { kind: 'prompt', text: prompt },
        { kind: 'typed', text: line.slice(prompt.length) },
      ]
    : [{ kind: line.startsWith('Error:') ? 'fault' : isLog(line) ? 'log' : 'said', text: line }];
  const cells = pieces.flatMap(({ kind, text }) => [...text].map(character => ({ kind, character })));
  if (cells.length === 0) return [[]];
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

const isLog = line => /%%01|^\d{4}-OID|^ CMP successfully/.test(line);

function drawRow(cells, at, scheme) {
  const y = margin + at * cell.height + 14;
  const runs = [];
  for (const [column, { kind, character }] of cells.entries()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += character;
    else runs.push({ kind, column, text: character });
  }
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, column, text }) => {
      const weight = kind === 'typed' ? ' font-weight="600"' : '';
      const length = (text.length * cell.width).toFixed(2);
      return `<text x="${(margin + column * cell.width).toFixed(2)}" y="${y}" textLength="${length}" fill="${scheme[kind]}"${weight}>${escaped(text)}</text>`;
    })
    .join('');
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const inRoot = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const text = readFileSync(inRoot(transcript), 'utf8');
  for (const [name, scheme] of Object.entries(schemes)) writeFileSync(inRoot(`docs/session-${name}.svg`), drawSession(text, scheme));
}
