import { z } from "zod";
import { linkSights } from "../../domain/resources/links/link-finding.ts";

const linkToMendSchema = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  /** The networks that keep it, by name. */
  networks: z.array(z.string()),
  /** It opens no more, its page has moved for good, or it opens for nobody outside one network. */
  verdict: z.enum(["dead", "moved", "unfit"]),
  /** What was seen when it was last looked at. */
  seen: z.enum(linkSights),
  checkedAt: z.iso.datetime(),
  /** Since when a dead link has not opened. */
  since: z.iso.datetime().optional(),
  /** Where a page that has moved is now. */
  movedTo: z.string().optional(),
});

/** `GET /api/resources/upkeep/links`: the links of the networks one leads that want mending; all for the central team. */
export const linksToMendSchema = z.object({
  links: z.array(linkToMendSchema),
  /** How many links are one's own to keep in order, and how many of them have been looked at. */
  kept: z.number().int(),
  lookedAt: z.number().int(),
});

/** `POST /api/resources/upkeep/links/{resource}/check`: what is seen now; `link` is absent when nothing is left to mend. */
export const checkedLinkSchema = z.object({
  seen: z.enum(linkSights),
  link: linkToMendSchema.optional(),
});

/** `GET /api/resources/upkeep/libraries`: the networks one keeps that have no library yet, and so take no files. */
export const missingLibrariesSchema = z.object({
  networks: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type MissingLibraries = z.infer<typeof missingLibrariesSchema>;
export type LinkToMend = z.infer<typeof linkToMendSchema>;
export type LinksToMend = z.infer<typeof linksToMendSchema>;
export type CheckedLink = z.infer<typeof checkedLinkSchema>;
