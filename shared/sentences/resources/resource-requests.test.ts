import { describe, expect, it } from "@jest/globals";
import { askersInWords, networkInWords } from "./resource-requests.ts";

const dev = {
  name: "Dev Ellis",
  posts: [
    { role: "sendco", school: "Ubley Primary" },
    { role: "dsl", school: "Ubley Primary" },
    { role: "sendco", school: "Blagdon Primary" },
    { role: "teacher", school: "Dundry Primary" },
  ],
} as const;

describe("who asks a network", () => {
  it("is told with their posts, school by school, and how many ask for the same", () => {
    const who = "Dev Ellis, SENDCO and DSL at Ubley Primary, SENDCO at Blagdon Primary and more";
    expect(askersInWords([dev], 1)).toBe(`${who}, asks`);
    expect(askersInWords([dev], 3)).toBe(`${who}, and 2 others ask`);
    expect(askersInWords([{ name: "Gwen Adeyemi", posts: [] }], 2)).toBe("Gwen Adeyemi, and one other ask");
  });

  it("is a colleague where they have left", () => {
    expect(askersInWords([], 1)).toBe("A colleague asks");
    expect(askersInWords([], 2)).toBe("2 colleagues ask");
  });

  it("is told of the network by its name, with the word once", () => {
    expect(networkInWords({ name: "SENDCO" })).toBe("the SENDCO network");
    expect(networkInWords({ name: "SENDCO network" })).toBe("the SENDCO network");
  });
});
