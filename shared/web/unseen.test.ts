import { describe, expect, it } from "@jest/globals";
import { toUnseen, Unseen } from "./unseen.ts";

const failure = (code: string) => Object.assign(new Error("no words that anybody reads"), { code });

describe("why a link gave no answer", () => {
  it.each([
    ["the name is not known", "ENOTFOUND", "no-host"],
    ["names cannot be asked for at the moment", "EAI_AGAIN", "no-host"],
    ["nothing takes connections there", "ECONNREFUSED", "no-connection"],
    ["the connection was cut", "ECONNRESET", "no-connection"],
    ["the network gave up", "ETIMEDOUT", "timeout"],
    ["its certificate has run out", "CERT_HAS_EXPIRED", "untrusted"],
    ["its certificate is another site's", "ERR_TLS_CERT_ALTNAME_INVALID", "untrusted"],
    ["it made its certificate itself", "DEPTH_ZERO_SELF_SIGNED_CERT", "untrusted"],
    ["it speaks no encryption that is safe still", "EPROTO", "untrusted"],
    [
      "it leaves out a certificate that browsers find by themselves",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "refused",
    ],
    ["its answer has more headers than we read", "HPE_HEADER_OVERFLOW", "refused"],
  ])("%s (%s): %s", (_what, code, because) => {
    expect(toUnseen(failure(code)).because).toBe(because);
  });

  it("is known already, or that there was no connection", () => {
    const known = new Unseen("private-address");
    expect(toUnseen(known)).toBe(known);
    expect(toUnseen(new Error("of no kind")).because).toBe("no-connection");
  });
});
