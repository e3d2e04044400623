import type { Completion } from '../cli/run/command-line.ts';
import type { Key } from './keys.ts';
import { edit, type EditedLine, leave, lineBehind, print, replaceLine } from './line-editor.ts';

/** What the line at the prompt is typed for. */
export interface PromptOptions {
  write(text: string): void;
  history(): readonly string[];
  /** What Tab makes of a text; the result of the Tab directly before goes to its next candidate. */
  complete(text: string, previous: Completion | undefined): Completion;
  /** The line that a hotkey stands for. */
  hotkey(name: string): string | undefined;
  /** The line that Ctrl+Z carries out. */
  readonly userViewLine: string;
  /** Enter: the cursor stands on the next row. */
  execute(line: string): void;
  /** `?`: the cursor stands on the next row, and the line comes back with `resume`. */
  help(text: string): void;
  /** Ctrl+C: the cursor stands on the next row. */
  dropped(): void;
}

/** The line that is being typed behind the prompt. */
export class Prompt {
  readonly #options: PromptOptions;
  #prompt = '';
  #line: EditedLine = lineBehind(0);
  #completion: Completion | undefined;
  /** Where the next piece for the clipboard begins, and the last one; lost with the log-in. */
  #clipFrom = 0;
  #clipboard = '';

  constructor(options: PromptOptions) {
    this.#options = options;
  }

  /** Begins a new line. */
  offer(prompt: string): void {
    this.#prompt = prompt;
    this.#line = lineBehind(prompt.length);
    this.#completion = undefined;
    this.#clipFrom = 0;
    this.#options.write(prompt);
  }

  /** The log-in has ended. */
  forget(): void {
    this.#clipboard = '';
  }

  /** Prompt and line once more, as they were, with the cursor at the end. */
  resume(): void {
    this.#line = { ...this.#line, cursor: this.#line.text.length };
    this.#options.write(this.#prompt + print(this.#line.start, this.#line.text));
  }

  /** Something that breaks in begins on a row of its own; what was typed comes back behind it, where wanted. */
  interrupt(text: string, resumed: boolean): void {
    this.#options.write(`${leave(this.#line)}\r\n${text}`);
    if (resumed) this.resume();
  }

  press(key: Key): void {
    const completion = this.#completion;
    this.#completion = undefined;
    switch (key.key) {
      case 'tab':
        return this.#complete(completion);
      case 'hotkey':
        return this.#pressHotkey(key.hotkey);
      case 'enter':
        this.#endRow();
        return this.#options.execute(this.#line.text);
      case 'break off':
        this.#endRow();
        return this.#options.dropped();
      case 'user view':
        this.#endRow();
        return this.#options.execute(this.#options.userViewLine);
      case 'redisplay':
        this.#endRow();
        return this.resume();
      case 'clip from':
        this.#clipFrom = this.#line.cursor;
        return;
      case 'clip to':
        this.#clipboard = this.#line.text.slice(this.#clipFrom, this.#line.cursor);
        return;
      case 'paste':
        for (const character of this.#clipboard) this.#edit({ key: 'character', character });
        return;
      default:
    }
    if (key.key === 'character' && key.character === '?') return this.#help();
    this.#edit(key);
  }

  #edit(key: Key): void {
    const [line, echo] = edit(this.#line, key, this.#options.history());
    this.#line = line;
    this.#options.write(echo);
  }

  #pressHotkey(name: string): void {
    const line = this.#options.hotkey(name);
    if (line === undefined) return;
    this.#options.write(`${replaceLine(this.#line, line)[1]}\r\n`);
    this.#options.execute(line);
  }

  #help(): void {
    this.#endRow('?');
    this.#options.help(this.#line.text);
  }

  #complete(previous: Completion | undefined): void {
    const completion = this.#options.complete(this.#line.text, previous);
    this.#endRow();
    this.#completion = completion;
    this.#line = lineBehind(this.#prompt.length, completion.text);
    this.resume();
  }

  #endRow(echo = ''): void {
    this.#options.write(`${leave(this.#line)}${echo}\r\n`);
  }
}
