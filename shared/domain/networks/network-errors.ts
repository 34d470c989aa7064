import { isWebAddress } from "../briefing/web-address.ts";
import { unknownInAudience } from "../directory/audience-errors.ts";
import type { Directory } from "../directory/directory.ts";
import type { FieldError } from "../result.ts";
import type { NetworkContent, NetworkPlace } from "./network.ts";

/** Characters; a name fits one line of a phone. */
export const networkLimits = { name: 80, purpose: 600, leads: 10, placeName: 120, address: 1000 } as const;

/** Everything wrong with what was said about a network, each with its place; empty when it may be saved. */
export function networkErrors(content: NetworkContent, directory: Directory): FieldError[] {
  const errors: FieldError[] = [];
  const checkLine = (pointer: string, text: string, most: number) => {
    if (text.trim() === "") errors.push({ pointer, code: "required" });
    else if (text.length > most) errors.push({ pointer, code: "too-long" });
    // SharePoint keeps no line break in a column of one line.
    if (/[\r\n]/.test(text)) errors.push({ pointer, code: "line-break" });
  };
  const checkPlace = (pointer: string, place: NetworkPlace | undefined) => {
    if (!place) return;
    checkLine(`${pointer}/name`, place.name, networkLimits.placeName);
    if (place.address.length > networkLimits.address)
      errors.push({ pointer: `${pointer}/address`, code: "too-long" });
    else if (!isWebAddress(place.address) || !place.address.startsWith("https://"))
      errors.push({ pointer: `${pointer}/address`, code: "not-a-web-address" });
  };
  checkLine("/name", content.name, networkLimits.name);
  if (content.purpose.length > networkLimits.purpose) errors.push({ pointer: "/purpose", code: "too-long" });
  if (content.leads.length === 0) errors.push({ pointer: "/leads", code: "required" });
  else if (content.leads.length > networkLimits.leads) errors.push({ pointer: "/leads", code: "too-many" });
  for (const [index, lead] of content.leads.entries())
    if (!directory.person(lead)) errors.push({ pointer: `/leads/${index}`, code: "unknown-person" });
  const { allStaff, roles, people } = content.members;
  if (!allStaff && roles.length === 0 && people.length === 0)
    errors.push({ pointer: "/members", code: "nobody" });
  errors.push(...unknownInAudience(content.members, directory, "/members"));
  checkPlace("/channel", content.channel);
  checkPlace("/library", content.library);
  return errors;
}
