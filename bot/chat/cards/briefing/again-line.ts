import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";
import { againWords } from "../../../../shared/sentences/briefing/again.ts";
import type { RichTextBlock } from "../adaptive-card.ts";
import { line, run } from "../text.ts";

/** In which edition an item that is said again was said first. */
export const againLine = (edition: EditionId): RichTextBlock =>
  line([run(againWords(edition), { isSubtle: true })], "Small");
