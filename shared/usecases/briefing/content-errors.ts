import type { EditionId } from "../../domain/briefing/ids.ts";
import { type ItemContent, itemErrors } from "../../domain/briefing/item.ts";
import { unknownInAudience } from "../../domain/directory/audience-errors.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import type { FieldError } from "../../domain/result.ts";

/** Everything wrong with an item's content, in itself and held against the directory. */
export function contentErrors(content: ItemContent, edition: EditionId, directory: Directory): FieldError[] {
  const errors = itemErrors(content, edition);
  if (content.owner !== "" && !directory.person(content.owner))
    errors.push({ pointer: "/owner", code: "unknown-person" });
  return [...errors, ...unknownInAudience(content.audience, directory, "/audience")];
}
