import { isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";

/** "Briefing, Tuesday 24 November". An address may name anything: what is no date gets no date. */
export const editionTitle = (edition: string, today: string): string =>
  isCivilDate(edition) ? `Briefing, ${day(edition, today)}` : "Briefing";
