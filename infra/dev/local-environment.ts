import { beaconAppRegistration, localTenantId } from "../local-tenant/defaults.ts";
import { organiserMailbox } from "../seed/organiser-mailbox.ts";

/** Where the parts of a local Beacon are. */
export interface LocalPlaces {
  readonly tenantAddress: string;
  readonly beaconAddress: string;
  readonly cacheFolder: string;
  readonly channel: { readonly teamId: string; readonly channelId: string };
}

/** Beacon's environment over a local tenant: the same variables that a trust sets, with the local tenant's addresses. */
export const localEnvironment = (places: LocalPlaces) => ({
  BEACON_PUBLIC_URL: places.beaconAddress,
  BEACON_CACHE_FOLDER: places.cacheFolder,
  TRUST_NAME: "Lighthouse Schools Partnership",
  BEACON_CHECK_IN_SECRET: "for check-in on this machine and nowhere else",
  BEACON_FEEDBACK_SECRET: "for feedback on this machine and nowhere else",
  TENANT_ID: localTenantId,
  AUTHORITY: `${places.tenantAddress}/${localTenantId}`,
  TOKEN_ISSUER: `${places.tenantAddress}/${localTenantId}/v2.0`,
  CLIENT_ID: beaconAppRegistration.appId,
  CLIENT_SECRET: beaconAppRegistration.secret,
  APP_ID_URI: beaconAppRegistration.identifierUri,
  SIGN_IN: "page",
  GRAPH_URL: places.tenantAddress,
  SITE: "beacon.sharepoint.example:/sites/Beacon",
  STORAGE_URL: places.tenantAddress,
  TEAMS_APP_ID: "be0c0000-0000-4000-8000-0000000000aa",
  HEADS_TEAM_ID: places.channel.teamId,
  HEADS_CHANNEL_ID: places.channel.channelId,
  ORGANISER_MAILBOX: organiserMailbox.id,
  BOT_SERVICE_URL: `${places.tenantAddress}/connector/`,
  OPEN_LINKS_IN: "browser",
  BEACON_WEB: "none",
  // Graph tells https addresses alone; the local tenant tells addresses of this machine.
  BEACON_CHANGE_NOTIFICATIONS: "true",
});
