/** Where a permission is given, and so where it has to be taken away. */
type GivenBy =
  /** Consent of an administrator in Entra: it stands in every token of the app. */
  | "entra"
  /** A role of Exchange Online for single mailboxes: in no token. */
  | "exchange"
  /** Whoever adds the app to a team or to themselves: in no token. */
  | "teams";

interface PermissionFacts {
  readonly givenBy: GivenBy;
  /** What Beacon does with it. */
  readonly why: string;
  /** What keeps it from reaching further. */
  readonly confinedTo: string;
  /** Graph's own id of the app role, the same in every tenant; only for what Entra gives. */
  readonly appRoleId?: string;
}

/** Every permission that code of Beacon's may state. */
export const permissionFacts = {
  "Sites.Selected": {
    givenBy: "entra",
    why: "Keeps everything that Beacon knows in the lists and libraries of its one SharePoint site, and is told when they change.",
    confinedTo: "The one site that it is granted `write` on; by itself it opens none.",
    appRoleId: "883ea226-0bf2-4a8f-9f9d-92c9162a727d",
  },
  "User.ReadBasic.All": {
    givenBy: "entra",
    why: "Finds the accounts of the staff in an imported list by their addresses.",
    confinedTo: "Names and addresses; no group, no manager, no sign-in.",
    appRoleId: "97235f07-e226-4f63-ace3-39588e11d3a1",
  },
  "OnlineMeetings.Read.All": {
    givenBy: "entra",
    why: "Finds the online meeting of a session by its join address.",
    confinedTo: "The organiser mailbox, by a Teams application access policy; without one it opens none.",
    appRoleId: "c1684f21-1984-47fa-9d61-2dc8c296bb70",
  },
  "OnlineMeetingArtifact.Read.All": {
    givenBy: "entra",
    why: "Reads who was in a session, so that nobody keeps a register by hand.",
    confinedTo:
      "The organiser mailbox, by the same policy. Recordings and transcripts need other permissions.",
    appRoleId: "df01ed3b-eb61-4eca-9965-6b3d789751b2",
  },
  "Application Calendars.ReadWrite": {
    givenBy: "exchange",
    why: "Keeps meetings in the organiser's calendar, sends their invitations, reads replies and free times.",
    confinedTo:
      "The organiser mailbox, by a management scope. Of staff it sees free and busy, as every colleague does, and no entry.",
  },
  "Application Mail.Send": {
    givenBy: "exchange",
    why: "E-mails the briefing to those who chose it or whom Teams does not reach.",
    confinedTo: "The organiser mailbox, by the same management scope. It reads no mail, of nobody.",
  },
  "ChannelMessage.Read.Group": {
    givenBy: "teams",
    why: "Looks whether a post reached its channel before the server stopped, so that none is made twice.",
    confinedTo: "Teams that Beacon was added to.",
  },
  "TeamsActivity.Send.User": {
    givenBy: "teams",
    why: "Tells people in their Teams activity of briefings, meetings, CPD and requests.",
    confinedTo: "People who have Beacon.",
  },
} as const satisfies Readonly<Record<string, PermissionFacts>>;

export type Permission = keyof typeof permissionFacts;
