import type { Completion } from '../cli/run/command-line.ts';
import type { Key } from './keys.ts';
import type { Occupant } from './occupant.ts';
import { edit, type EditedLine, insert, leave, lineBehind, print, replaceLine } from './line-editor.ts';

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
}

/** What was typed behind a prompt; the cursor then stands on the next row. A line for which help was asked for can be offered again. */
export type TypedEntry = { readonly typed: 'line' | 'help'; readonly text: string } | { readonly typed: 'nothing' };

/** The line that is being typed behind the prompt. */
export class Prompt implements Occupant {
  readonly #options: PromptOptions;
  #prompt = '';
  #line: EditedLine = lineBehind(0);
  #completion: Completion | undefined;
  #then: (entry: TypedEntry) => void = () => {};
  /** Where the next piece for the clipboard begins, and the last one; lost with the log-in. */
  #clipFrom = 0;
  #clipboard = '';

  constructor(options: PromptOptions) {
    this.#options = options;
  }

  /** Begins a new line behind a prompt, or goes on with the one that help was given for. */
  offer(prompt: string | undefined, then: (entry: TypedEntry) => void): void {
    this.#then = then;
    if (prompt === undefined) return this.resume();
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
      case 'character':
        return key.character === '?' ? this.#help() : this.#edit(key);
      case 'tab':
        return this.#complete(completion);
      case 'hotkey':
        return this.#pressHotkey(key.hotkey);
      case 'enter':
        this.#endRow();
        return this.#then({ typed: 'line', text: this.#line.text });
      case 'break off':
        this.#endRow();
        return this.#then({ typed: 'nothing' });
      case 'user view':
        this.#endRow();
        return this.#then({ typed: 'line', text: this.#options.userViewLine });
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
        return this.#paste();
      default:
        return this.#edit(key);
    }
  }

  #edit(key: Key): void {
    const [line, echo] = edit(this.#line, key, this.#options.history());
    this.#line = line;
    this.#options.write(echo);
  }

  #paste(): void {
    const [line, echo] = insert(this.#line, this.#clipboard);
    this.#line = line;
    this.#options.write(echo);
  }

  #pressHotkey(name: string): void {
    const line = this.#options.hotkey(name);
    if (line === undefined) return;
    this.#options.write(`${replaceLine(this.#line, line)[1]}\r\n`);
    this.#then({ typed: 'line', text: line });
  }

  #help(): void {
    this.#endRow('?');
    this.#then({ typed: 'help', text: this.#line.text });
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
