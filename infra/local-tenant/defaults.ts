/** The app registration that the local tenant starts with: what Entra would hold for Beacon. Not secrets: they open nothing but this laptop's tenant. */
export const localTenantId = "5c4001e5-0000-4000-8000-00000000be01";

export const beaconAppRegistration = {
  appId: "be0c0000-0000-4000-8000-000000000001",
  displayName: "Beacon",
  secret: "local-tenant-only",
  /** Application ID URI: the audience of the tab's tokens is the app id or this. */
  identifierUri: "api://localhost/be0c0000-0000-4000-8000-000000000001",
  /** The delegated scope that the tab asks for. */
  scope: "access_as_user",
  /** Application permissions granted by an administrator; they come as `roles` in app-only Graph tokens. */
  applicationPermissions: [
    "Sites.Selected",
    "User.ReadBasic.All",
    "OnlineMeetings.Read.All",
    "OnlineMeetingArtifact.Read.All",
  ],
  /**
   * Roles that Exchange Online grants the app for single mailboxes (role based access control for applications). They stand
   * in no token, so that consent in Entra, which would open every mailbox, is not needed.
   */
  mailboxPermissions: ["Application Calendars.ReadWrite", "Application Mail.Send"],
  /**
   * What the app's manifest asks of whoever adds it (resource-specific consent): held for each team, and each person,
   * that has the app and for no other. It stands in no token either.
   */
  consentedOnTeams: ["ChannelMessage.Read.Group"],
  consentedOnPeople: ["TeamsActivity.Send.User"],
  /** App roles that a person can be given; they come as `roles` in that person's tokens. */
  appRoles: ["Briefing.Edit", "Trust.Manage"],
} as const;
