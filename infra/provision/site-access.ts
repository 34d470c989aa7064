/** Which role on the site a step needs, who gives it, and how: nobody can do it with the app's own permissions. */

interface Grantee {
  readonly SITE: string;
  readonly CLIENT_ID: string;
}

/** The commands that give the app a role on the site in place of the one that it has. */
export const grantCommands = (
  { SITE, CLIENT_ID }: Grantee,
  role: "write" | "fullcontrol",
): readonly string[] => [
  "Connect-MgGraph -Scopes Sites.FullControl.All",
  `$site = Get-MgSite -SiteId '${SITE}'`,
  `$grant = Get-MgSitePermission -SiteId $site.Id | Where-Object { $_.GrantedToIdentitiesV2.Application.Id -eq '${CLIENT_ID}' }`,
  `if ($grant) { Update-MgSitePermission -SiteId $site.Id -PermissionId $grant.Id -Roles ${role} }`,
  `else { New-MgSitePermission -SiteId $site.Id -Roles ${role} -GrantedToIdentities @{ Application = @{ Id = '${CLIENT_ID}'; DisplayName = 'Beacon' } } }`,
];

const inPowerShell = (commands: readonly string[]) => commands.map((line) => `    ${line}`).join("\n");

/** Microsoft lets only `Sites.FullControl.All` grant a role (Create permission, on a site), which Beacon does not ask for. */
export const grantWanted = (grantee: Grantee): string =>
  `Microsoft 365 does not let this app make lists on ${grantee.SITE}.
An app cannot give itself that right. A SharePoint Administrator does it in PowerShell 7 with the module Microsoft.Graph; a Global Administrator agrees to Sites.FullControl.All for that session if nobody has yet:

${inPowerShell(grantCommands(grantee, "fullcontrol"))}

Then run this again. Should it say the same, look in Entra whether Beacon has Sites.Selected with a green tick (App registrations, Beacon, API permissions; a Global Administrator gives it with Grant admin consent).`;

export const grantTooWide = (grantee: Grantee): string =>
  `Beacon itself needs less. Take “fullcontrol” back, as a SharePoint Administrator:

${inPowerShell(grantCommands(grantee, "write"))}`;

export const consentWanted =
  "Microsoft 365 does not let this app look up accounts. A Global Administrator consents to User.ReadBasic.All: in Entra, App registrations, Beacon, API permissions, Grant admin consent.";

export const rightsNeeded = {
  lists:
    "Lists and columns: the role “fullcontrol” on the site for as long as this runs (a SharePoint Administrator grants it), over Sites.Selected (a Global Administrator consents to it in Entra).",
  person:
    "The first person: User.ReadBasic.All to find the account (a Global Administrator consents to it in Entra), and the role “write” on the site.",
} as const;
