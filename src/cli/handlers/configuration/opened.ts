import type { EditPlace, SectionPath } from '../../../config/configuration.ts';
import { editPlace, type ViewStack } from '../../grammar/view-stack.ts';
import type { CommandModel } from '../../run/command-model.ts';
import type { CliSession } from '../../run/session.ts';
import { pathKey } from './line-places.ts';
import { sessionIn, systemView } from './restoring.ts';

/** A line that is held. */
export interface HeldLine {
  readonly path: SectionPath;
  readonly key: string;
  /** It becomes a section with the first line below it. */
  isSection: boolean;
}

/** A line that others stand below, because they are indented more; most have none. */
export class Opened {
  #session: CliSession | undefined;
  #place: EditPlace | undefined;
  #pathKey: string | undefined;

  constructor(
    readonly indent: number,
    private readonly opened: ViewStack | undefined,
    private readonly model: Pick<CommandModel, 'views'>,
    readonly held?: HeldLine,
    /** Nobody emulates what is inside, so how far it is indented may say something. */
    readonly keepsIndents = held !== undefined,
  ) {}

  /** For the lines below; none below a line that was refused. */
  get session(): CliSession | undefined {
    return (this.#session ??= this.opened && sessionIn(this.opened));
  }

  get views(): ViewStack {
    return this.opened ?? systemView;
  }

  get place(): EditPlace {
    return (this.#place ??= editPlace(this.views, this.model.views));
  }

  get pathKey(): string {
    return (this.#pathKey ??= pathKey(this.place.path));
  }
}
