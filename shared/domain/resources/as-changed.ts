import type { CivilDate } from "../time/civil-date.ts";
import type { Resource } from "./resource.ts";

/** What somebody added, or says otherwise, on a day. Of a document its library tells when it was changed. */
export const asChanged = (resource: Resource, on: CivilDate): Resource =>
  resource.file ? resource : { ...resource, changedOn: on };
