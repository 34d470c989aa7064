import { describe, expect, it } from "@jest/globals";
import { habitsBroken, idleExcuses, mostLines } from "./habits.ts";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles(".ts", ".tsx");

describe("habits of the repository", () => {
  it("are kept by every file", () => {
    const breaches = files.flatMap((file) => habitsBroken(file).map((habit) => `${file.path} ${habit}`));
    expect(breaches).toEqual([]);
  });

  it("are excused nowhere without need", () => {
    expect(idleExcuses(files)).toEqual([]);
  });

  it.each([
    ["bot/api/long.ts", "line\n".repeat(mostLines + 1), "has more than 300 lines"],
    ["shared/utils/dates.ts", "", "is named for being left over, not for what it is"],
    ["tab/helpers.ts", "", "is named for being left over, not for what it is"],
    ["shared/domain/index.ts", 'export * from "./ports.ts";', "only hands on what others export"],
    ["tab/ui/Page.tsx", "document.title = title;", "touches the browser outside tab/teams"],
    ["tab/features/home/HomePage.tsx", "start(window)", "touches the browser outside tab/teams"],
    ["tab/api/keep.ts", "sessionStorage.setItem(a, b)", "touches the browser outside tab/teams"],
    ["bot/main.ts", 'import { a } from "./a";', "imports without a suffix: ./a"],
  ])("would find that %s breaks one", (path, text, habit) => {
    expect(habitsBroken({ path, text })).toEqual([habit]);
  });

  it.each([
    ["says the word in a comment", "tab/ui/Page.tsx", "/** Sets document.title. */"],
    ["says it in a text", "tab/ui/Page.tsx", 'const kinds = ["document", "window."];'],
    ["is where the browser is touched", "tab/teams/save-file.ts", "document.createElement(a)"],
    ["is as long as may be", "bot/api/long.ts", "line\n".repeat(mostLines)],
  ])("leave a file alone that %s", (_what, path, text) => {
    expect(habitsBroken({ path, text })).toEqual([]);
  });
});
