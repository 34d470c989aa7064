import { z } from "zod";

/** What the tab must know before it can sign in. The server writes it into the page as JSON; none of it is secret. */
export const tabConfigSchema = z.object({
  clientId: z.string(),
  tenantId: z.string(),
  /** OAuth 2.0 authority with the tenant, e.g. `https://login.microsoftonline.com/{tenant}`. */
  authority: z.url(),
  /** The delegated scope of Beacon's own API. */
  scope: z.string(),
  /** `msal` in production; `page` where the authority shows a page of its own to choose who one is. Used only outside Teams. */
  signIn: z.enum(["msal", "page"]),
  /** The app's id in Teams, for deep links. */
  teamsAppId: z.string(),
  /** The trust's SharePoint, whose pages may show the tab: `https://trust.sharepoint.com`. */
  siteOrigin: z.url(),
});

export type TabConfig = z.infer<typeof tabConfigSchema>;

/** The id of the page's `<script type="application/json">` that holds it. */
export const tabConfigElementId = "beacon-config";
