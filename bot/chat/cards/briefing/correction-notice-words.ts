import type { CorrectionNotice } from "../../../../shared/domain/briefing/corrections/ports.ts";
import { correctionSentence } from "../../../../shared/sentences/briefing/corrections.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of a title fits beside what was done. */
const titleLength = 60;

/** Of a withdrawn item the title may be what was wrong with it. */
export const correctionLabel = ({ item, correction }: CorrectionNotice): string =>
  correction.kind === "withdrawn" ? "an item that was withdrawn" : shortened(item.title, titleLength);

export const correctionText = ({ correction }: CorrectionNotice, today: string): string =>
  noticeText(correctionSentence(correction, today));
