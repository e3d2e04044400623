import type { Views } from '../../../firmware-model/schema/view.ts';
import type { Form } from './command-tree.ts';

/** Forms beyond the pages of the model: those of a pack, or the leading words that a release is known to have. Shared by all routers. */
export interface Vocabulary {
  /** Views that its forms open and are valid in, beside those of the model. */
  readonly views?: Views;
  /**
   * Forms valid in this view whose first word begins so, and whose second, where one is given, does or may be a value; both in small
   * letters. Of those whose third word, where one is given, cannot be that one need be there and no more. Forms that are valid in every view, or in every configuration view, are among them. Read when first asked for.
   */
  formsStarting(view: string, first: string, second?: string, third?: string): readonly Form[];
}
