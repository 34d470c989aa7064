import { describe, expect, it } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describedOperations } from "./described-operations.ts";
import { openApi } from "./openapi.ts";

const description = openApi(describedOperations, {
  title: "Beacon: the briefing",
  version: "1",
  address: "https://beacon.example/api",
  authority: "https://login.microsoftonline.com/a-tenant",
  scope: "api://beacon/access_as_user",
});

describe("the description of the API", () => {
  it("is right by OpenAPI's own schema", async () => {
    expect(await new Validator().validate(structuredClone(description))).toEqual({ valid: true });
  });

  it("says of a proposal what goes in, what comes back and why it may be refused", () => {
    const operation = description.paths["/briefing/proposals/{proposal}"]?.put;
    expect(operation).toMatchObject({
      operationId: "rewriteProposal",
      parameters: [
        { name: "proposal", in: "path", required: true },
        { name: "If-Match", in: "header", required: true },
      ],
    });
    expect(operation?.responses).toHaveProperty(
      ["409", "description"],
      "`proposal.changed`: Proposal changed while you were working; `proposal.decided`: Proposal has been decided on; " +
        "`proposal.too-late`: Proposals for that Tuesday are closed",
    );
  });

  it("gives every operation a name of its own", () => {
    const names = describedOperations.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });
});
