import { handedByWords } from "../../../../shared/sentences/briefing/handovers.ts";
import type { ReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import type { RichTextBlock } from "../adaptive-card.ts";
import { line, run } from "../text.ts";

/** Who handed something over, and with what words. */
export const fromLine = ({ person, handover }: NonNullable<ReadItem["from"]>): RichTextBlock =>
  line([run(handedByWords(person.name, handover.note), { isSubtle: true })]);
