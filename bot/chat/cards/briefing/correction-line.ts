import type { Correction } from "../../../../shared/domain/briefing/corrections/correction.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { correctionSentence } from "../../../../shared/sentences/briefing/corrections.ts";
import type { RichTextBlock } from "../adaptive-card.ts";
import { line, run } from "../text.ts";

/** What was set right in an item, or why it is gone, and when. */
export const correctionLine = (correction: Correction, today: CivilDate): RichTextBlock =>
  line([run(correctionSentence(correction, today), { isSubtle: true })], "Small");
