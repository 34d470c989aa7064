import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import type { ClaimedEdition } from "../../shared/usecases/briefing/claim-edition.ts";
import type { SeenInFiles } from "../../shared/usecases/resources/read-file-texts.ts";
import type { RenderEditions } from "../edition-renderings.ts";

/** What the routes are given. */
export interface Api {
  readonly ports: Ports;
  readonly seenInFiles: SeenInFiles;
  /** As certificates and records name the trust. */
  readonly trustName: string;
  /** Where the calendar feed of a secret is. */
  readonly feedAddress: (secret: string) => string;
  /** Where a page of the tab is, by its path. */
  readonly pageAddress: (path: string) => string;
  /** The same as a plain web address, as what people write links to it: the tab opens it as a page of its own. */
  readonly webAddress: (path: string) => string;
  /** Where the picture of a check-in code leads. */
  readonly checkInLink: (meeting: MeetingId, code: string) => string;
  /** Renders editions as people get them, for an editor to look at beforehand. */
  readonly renderEditions: RenderEditions;
  /** Goes on with a claimed edition after the request that claimed it was answered. */
  readonly deliverLater: (claim: ClaimedEdition) => void;
  /** Erases whom the central team asked to be erased, after the request that asked was answered. */
  readonly eraseLater: () => void;
  /** Brings Outlook up to the meetings that are ahead of it, after the request that changed one was answered. */
  readonly deliverMeetingsLater: () => void;
}
