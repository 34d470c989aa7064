/** @jest-environment node */
import { ClientAuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { describe, expect, it } from "@jest/globals";
import { personNeeded } from "./msal-needs.ts";
import { PersonNeeded } from "./sign-in-steps.ts";

const claims = '{"access_token":{"polids":{"essential":true,"values":["1"]}}}';

/** Answers of Entra's token endpoint, as its documentation of errors and of conditional access shows them. */
const answers = [
  {
    says: "consent was never given (AADSTS65001)",
    error: "invalid_grant",
    suberror: "consent_required",
    need: "consent",
  },
  { says: "consent is required", error: "consent_required", suberror: "", need: "consent" },
  {
    says: "a second factor is required (AADSTS50076)",
    error: "interaction_required",
    suberror: "basic_action",
    need: "check",
  },
  { says: "a policy asks for claims", error: "invalid_grant", suberror: "", claims, need: "check" },
  {
    says: "the device has to be managed (AADSTS53000)",
    error: "interaction_required",
    suberror: "message_only",
    need: "check",
  },
  { says: "the session has ended (AADSTS50058)", error: "login_required", suberror: "", need: "again" },
  {
    says: "the refresh token has run out (AADSTS700084)",
    error: "invalid_grant",
    suberror: "bad_token",
    need: "again",
  },
  { says: "the host cannot go on without the person", error: "", suberror: "", need: "again" },
] as const;

describe("what Entra asks of the person", () => {
  it.each(answers)("is told apart where $says", (answer) => {
    const asked = "claims" in answer ? answer.claims : "";
    const fault = new InteractionRequiredAuthError(answer.error, "", "", answer.suberror, "", "", asked);
    const needed = personNeeded(fault, undefined);
    expect(needed).toBeInstanceOf(PersonNeeded);
    expect(needed).toMatchObject({ need: answer.need });
    if (asked) expect(needed).toMatchObject({ claims });
  });

  it("is the check that Beacon itself asked for, with its claims, where the token was wanted with them", () => {
    const fault = new InteractionRequiredAuthError("", "");
    expect(personNeeded(fault, '{"acrs":"c1"}')).toMatchObject({ need: "check", claims: '{"acrs":"c1"}' });
  });

  it("is to sign in again where the host no longer knows the account", () => {
    expect(personNeeded(new ClientAuthError("no_account_found", ""), undefined)).toMatchObject({
      need: "again",
    });
  });

  it("is nothing where the network is down", () => {
    const fault = new TypeError("fetch failed");
    expect(personNeeded(fault, undefined)).toBe(fault);
  });
});
