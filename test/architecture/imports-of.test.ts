import { describe, expect, it } from "@jest/globals";
import { importsOf } from "./imports-of.ts";

describe("reading what a file imports", () => {
  it.each([
    ["a name", 'import { ok } from "../result.ts";', ["../result.ts"]],
    ["a type", 'import type { Edition } from "./edition.ts";', ["./edition.ts"]],
    ["over several lines", 'import {\n  a,\n  b,\n} from "./a.ts";', ["./a.ts"]],
    ["everything under a name", 'import * as teams from "@microsoft/teams-js";', ["@microsoft/teams-js"]],
    ["for its effect alone", 'import "./styles.css";', ["./styles.css"]],
    ["something handed on", 'export { x } from "./x.ts";', ["./x.ts"]],
    ["everything handed on", 'export * from "./x.ts";', ["./x.ts"]],
    ["late", 'const page = () => import("./Page.tsx");', ["./Page.tsx"]],
    ["late, as a type", 'type T = import("./t.ts").T;', ["./t.ts"]],
    ["in the old way", 'const x = require("botbuilder");', ["botbuilder"]],
    ["two in a row", 'import a from "a";\nimport b from "b";', ["a", "b"]],
  ])("finds an import of %s", (_what, source, expected) => {
    expect(importsOf(source)).toEqual(expected);
  });

  it("does not take an export or a text for an import", () => {
    expect(importsOf('export const from = "from";\nconst words = "import it from here";')).toEqual([]);
  });
});
