import { z } from "zod";
import { noteLimit } from "../../../shared/domain/briefing/handover/handover.ts";
import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import { isCivilDate } from "../../../shared/domain/time/civil-date.ts";
import { ask } from "../ask.ts";
import { revisionPressed } from "../revision.ts";

const itemId = z.custom<ItemId>((value) => typeof value === "string" && value !== "" && value.length <= 100);
const editionId = z.custom<EditionId>((value) => typeof value === "string" && isCivilDate(value));
const pressedOnly = (description: string) => ({ description, inCommandList: false });
/** What a choice of a card stands for: a colleague and the school, in one word as choices need. */
const whom = z
  .string()
  .max(130)
  .transform((text) => {
    const [to = "", school = ""] = text.split(" ");
    return { to: to as PersonId, school: school as SchoolUrn };
  });

export const handOn = ask(
  "briefing.hand-on",
  ["hand something on", "hand an item on", "give this to a colleague", "pass this to a colleague"],
  z.object({}),
  pressedOnly("Hand something you have to do to a colleague"),
);

const said = z.string().trim().min(1).max(200);

/** Said in one sentence: "hand the cover form to Sarah Khan". What is meant is looked for among what the asker has to do. */
export const handSaid = ask(
  "briefing.hand-said",
  [],
  z.object({ what: said, whom: said }),
  pressedOnly("Hand that to that colleague"),
);

export const handTo = ask(
  "briefing.hand-to",
  [],
  // Both may come from lists on the card, where somebody can leave them unchosen.
  z.object({ item: itemId.optional(), whom: whom.optional(), note: z.string().max(noteLimit).default("") }),
  pressedOnly("Hand this to that colleague"),
);

export const takeBack = ask(
  "briefing.take-back",
  [],
  z.object({
    ...{ edition: editionId, item: itemId, view: z.enum(["briefing", "to-do"]) },
    revision: revisionPressed,
  }),
  pressedOnly("Take back what you handed on"),
);

export const handBack = ask(
  "briefing.hand-back",
  [],
  z.object({ edition: editionId, item: itemId }),
  pressedOnly("Hand back what a colleague handed you"),
);
