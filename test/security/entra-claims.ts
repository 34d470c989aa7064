/** Claims as Microsoft's documentation shows them, by the name of who signed in; a test lays them over a right token. */
const partner = "aaaaaaaa-0000-4000-8000-000000000001";
const stranger = "bbbbbbbb-0000-4000-8000-000000000002";

export const partnerTenant = partner;

interface EntraShape {
  readonly name: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What Beacon answers when the partner's tenant is let in. */
  readonly answer: 200 | "401 sign-in.refused" | "403 sign-in.guest";
}

/**
 * Source: learn.microsoft.com/entra/identity-platform/access-token-claims-reference (`iss`, `idp`, `tid`, `ver`) and
 * optional-claims-reference (`acct`). A guest's token is the inviting tenant's in all but `idp`.
 */
export const entraShapes = (tenantId: string): readonly EntraShape[] => [
  { name: "a member", claims: { acct: 0 }, answer: 200 },
  {
    name: "a member whose token names the issuer once more",
    claims: { idp: `https://sts.windows.net/${tenantId}/` },
    answer: 200,
  },
  {
    name: "a guest of the partner, by the older address",
    claims: { acct: 1, idp: `https://sts.windows.net/${partner}/` },
    answer: 200,
  },
  {
    name: "a guest of the partner, by the newer address",
    claims: { acct: 1, idp: `https://login.microsoftonline.com/${partner.toUpperCase()}/v2.0` },
    answer: 200,
  },
  {
    name: "somebody of the partner who is a member here",
    claims: { acct: 0, idp: `https://sts.windows.net/${partner}/` },
    answer: 200,
  },
  {
    name: "a guest of a tenant that nobody let in",
    claims: { acct: 1, idp: `https://sts.windows.net/${stranger}/` },
    answer: "403 sign-in.guest",
  },
  {
    name: "a member here whose account is at home where nobody let in",
    claims: { acct: 0, idp: `https://sts.windows.net/${stranger}/` },
    answer: "403 sign-in.guest",
  },
  { name: "a personal account", claims: { acct: 1, idp: "live.com" }, answer: "403 sign-in.guest" },
  { name: "a guest by a code in an e-mail", claims: { acct: 1, idp: "mail" }, answer: "403 sign-in.guest" },
  { name: "a guest of Google's", claims: { acct: 1, idp: "google.com" }, answer: "403 sign-in.guest" },
  { name: "a guest who does not say of where", claims: { acct: 1 }, answer: "403 sign-in.guest" },
  {
    name: "a partner's id within another address",
    claims: { acct: 1, idp: `https://evil.example/x/https://sts.windows.net/${partner}/` },
    answer: "403 sign-in.guest",
  },
  { name: "a home that is no text", claims: { idp: { $ne: "" } }, answer: "401 sign-in.refused" },
  {
    name: "a token of version 1, in its own shape",
    claims: { iss: `https://sts.windows.net/${tenantId}/`, ver: "1.0" },
    answer: "401 sign-in.refused",
  },
  { name: "version 1 under the issuer of version 2", claims: { ver: "1.0" }, answer: "401 sign-in.refused" },
  {
    name: "the partner's own token",
    claims: { iss: `https://login.microsoftonline.com/${partner}/v2.0`, tid: partner },
    answer: "401 sign-in.refused",
  },
  {
    name: "the issuer of any tenant",
    claims: { iss: "https://login.microsoftonline.com/{tenantid}/v2.0" },
    answer: "401 sign-in.refused",
  },
  { name: "two issuers at once", claims: { iss: ["a", "b"] }, answer: "401 sign-in.refused" },
];
