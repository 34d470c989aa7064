import type { BriefingCheck } from "../../domain/briefing/lint/checks.ts";
import type { Fault, FaultOf } from "../../domain/briefing/lint/finding.ts";
import { day } from "../dates.ts";
import { roleWords } from "../directory/roles.ts";
import { counted, listed } from "../lists.ts";

/** What is looked for before an edition goes out, as the settings name it. */
export const checkNames: Readonly<Record<BriefingCheck, string>> = {
  "reading-time": "Too long to read",
  "deadline-too-short": "Too little time for an action",
  "deadline-friday": "A deadline on a Friday",
  "deadline-no-school": "A deadline in a holiday or at a weekend",
  "deadlines-together": "Several deadlines on one day",
  "action-undated": "An action without a date",
  "action-unowned": "An item with nobody to ask",
  "action-in-words": "A task hidden in the text",
  "mandatory-unclear": "Not clear whether it must be done",
  "why-missing": "An action without its reason",
  acronym: "A short form that is not explained",
  "link-name": "A link that does not say what opens",
  "link-dead": "A link that does not open",
  "link-closed": "A link that readers may not open",
  "audience-nobody": "An item for nobody",
  "audience-everybody": "An item for everybody",
  "pupil-data": "Personal data of a pupil",
  "card-full": "More items than the channel's card holds",
  "message-left-out": "A key message that is planned and left out",
  "message-repeated": "A key message in the same words as before",
};

export interface FindingWords {
  /** What was found. */
  readonly sentence: string;
  /** What to do about it. */
  readonly mend: string;
}

type Words = {
  readonly [Check in BriefingCheck]: (fault: FaultOf<Check>, today: string) => FindingWords;
};

const people = (count: number) => counted(count, "person", "people");
const schoolDays = (count: number) => counted(count, "working day", "working days");

const words: Words = {
  "reading-time": ({ readers, minutes, budget }) => ({
    sentence: `${readers.phase === "primary" ? "Primary" : "Secondary"} ${roleWords[readers.role].many} need ${minutes} minutes to read it. The trust allows ${budget}.`,
    mend: "Shorten an item, or move one to the next Tuesday.",
  }),
  "deadline-too-short": ({ dueOn, workingDays, least }, today) => ({
    sentence: `${day(dueOn, today)} leaves ${schoolDays(workingDays)}. The trust asks for ${least}.`,
    mend: "Choose a later day.",
  }),
  "deadline-friday": ({ dueOn }, today) => ({
    sentence: `${day(dueOn, today)} ends the week: what is left then is done at the weekend.`,
    mend: "Choose the Thursday before or the Monday after.",
  }),
  "deadline-no-school": ({ dueOn, because, before }, today) => ({
    sentence: because
      ? `Nobody it is for works on ${day(dueOn, today)} (${because}).`
      : `${day(dueOn, today)} is a weekend.`,
    mend: `Choose ${day(before, today)} or earlier.`,
  }),
  "deadlines-together": ({ dueOn, readers, others }, today) => ({
    sentence: `${people(readers)} must also do ${listed(others.map((title) => `“${title}”`))} by ${day(dueOn, today)}.`,
    mend: "Give them different days.",
  }),
  "action-undated": () => ({
    sentence: "There is no date by when to do it.",
    mend: "Give it one, or make it an item to know.",
  }),
  "action-unowned": () => ({
    sentence: "Whoever should be asked about it has left the trust.",
    mend: "Choose somebody else to ask.",
  }),
  "action-in-words": ({ words: asked }) => ({
    sentence: `“${asked}” asks for something, and readers will not find it among what they have to do.`,
    mend: "Tick “Readers must do something” and write it there.",
  }),
  "mandatory-unclear": ({ must, may }) => ({
    sentence: `It says both “${must}” and “${may}”.`,
    mend: "Say plainly whether it must be done, and by whom.",
  }),
  "why-missing": () => ({
    sentence: "It asks for something and does not say why.",
    mend: "Add one line on what it is good for.",
  }),
  acronym: ({ acronym }) => ({
    sentence: `Not every reader knows “${acronym}”.`,
    mend: "Write it out the first time.",
  }),
  "link-name": ({ name }) => ({
    sentence: `“${name}” does not say what opens.`,
    mend: "Name the document or page.",
  }),
  "link-dead": ({ name }) => ({
    sentence: `“${name}” did not open when Beacon tried it.`,
    mend: "Correct the address, or take the link out.",
  }),
  "link-closed": ({ name, readers, of }) => ({
    sentence: `${readers === of ? "None of its readers" : `${readers} of its ${people(of)}`} may open “${name}”.`,
    mend: "Share the resource with them, or narrow who the item is for.",
  }),
  "audience-nobody": () => ({
    sentence: "It is for nobody as it stands.",
    mend: "Choose who it is for.",
  }),
  "audience-everybody": ({ people: count }) => ({
    sentence: `It goes to everybody in the trust, ${people(count)}.`,
    mend: "Leave it so if all of them need it. Otherwise choose posts or schools.",
  }),
  "pupil-data": ({ kind }) => ({
    sentence:
      kind === "upn"
        ? "It seems to hold a pupil’s unique number."
        : "It seems to hold the date of birth of a pupil.",
    mend: "Take it out. Send it to the school by a way that is safe.",
  }),
  "card-full": ({ left }) => ({
    sentence: `The card in the heads’ channel has no room for ${counted(left, "item", "items")}.`,
    mend: "Shorten items, or leave it: the card says how many more there are in Beacon.",
  }),
  "message-left-out": ({ message }) => ({
    sentence: `“${message}” is planned for this Tuesday and has no item.`,
    mend: "Take it from “Worth an item” below, or move it to another Tuesday under Key messages.",
  }),
  "message-repeated": ({ saidIn }, today) => ({
    sentence: `It is said in the same words as on ${day(saidIn, today)}.`,
    mend: "Say it in other words: what was read once is passed over.",
  }),
};

/** A finding in words. */
export const findingWords = (fault: Fault, today: string): FindingWords =>
  (words[fault.check] as (fault: Fault, today: string) => FindingWords)(fault, today);
