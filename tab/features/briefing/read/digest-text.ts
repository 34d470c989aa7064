import type { ReaderEdition, ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { againWords } from "../../../../shared/sentences/briefing/again.ts";
import { deadline } from "../../../../shared/sentences/dates.ts";
import { editionTitle } from "./edition-title.ts";
import { readingSections } from "./reading-sections.ts";

/** An edition as plain text to paste anywhere: what is to do, by when, comes first. */
export function digestText(edition: ReaderEdition, today: string): string {
  const parts = readingSections(edition.items).map(({ title, items }) =>
    [title.toUpperCase(), ...items.map((item) => entry(item, today))].join("\n\n"),
  );
  return `${[editionTitle(edition.id, today), ...parts].join("\n\n")}\n`;
}

function entry(item: ReaderItem, today: string): string {
  const { title, what, why, links, owner } = item;
  return [
    ...(item.action ? [`– ${toDoWords(item, today)}`, title] : [`– ${title}`]),
    ...(item.again ? [againWords(item.again.edition)] : []),
    what,
    ...(why ? [`Why: ${why}`] : []),
    ...links.map(({ label, address }) => `${label}: ${address}`),
    `Ask ${owner.name}${owner.email ? `, ${owner.email}` : ""}.`,
  ].join("\n");
}

/** What is read out of an item: no addresses, which nobody can follow by ear. */
export function spokenText(item: ReaderItem, today: string): string {
  const { title, what, why, owner } = item;
  const said = [title, item.action ? toDoWords(item, today) : "", what, why ? `Why: ${why}` : ""];
  return [...said, `Ask ${owner.name}`]
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}

function toDoWords({ action, done, doneBy }: ReaderItem, today: string): string {
  if (!action) return "";
  const due = action.dueOn ? `, ${deadline(action.dueOn, today)}` : "";
  return `${action.text}${due}${done || doneBy ? " (done)" : ""}`;
}
