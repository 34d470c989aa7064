import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { postLinks } from "./post-links.ts";

const inHtml = (content: string) =>
  postLinks({ kind: "html", content }).map(({ address, title }) => [address, title]);

describe("the links of a post", () => {
  it.each([
    [
      "called something",
      '<div><div>See <a href="https://www.gov.uk/phonics" rel="noreferrer" title="x">the phonics check</a></div></div>',
      [["https://www.gov.uk/phonics", "the phonics check"]],
    ],
    [
      "bare, called by the post's first line",
      '<p>Sensory circuits for KS1</p><p><a href="https://ot.example/a">https://ot.example/a</a></p>',
      [["https://ot.example/a", "Sensory circuits for KS1"]],
    ],
    [
      "called “here”, which tells nothing",
      '<p>The new autumn plan is <a href="https://ot.example/a">here</a></p>',
      [["https://ot.example/a", "The new autumn plan is here"]],
    ],
    [
      "called nothing at all",
      '<a href="https://ot.example/a">https://ot.example/a</a>',
      [["https://ot.example/a", ""]],
    ],
    [
      "with formatting inside and signs written as entities",
      '<a href="https://ot.example/?a=1&amp;b=2"><strong>Reading &amp; writing</strong> &#8211; KS2&nbsp;plan</a>',
      [["https://ot.example/?a=1&b=2", "Reading & writing – KS2 plan"]],
    ],
    [
      "twice, once with “www.”",
      '<a href="https://ot.example/a">Circuits</a> <a href="https://www.ot.example/a/">again</a>',
      [["https://ot.example/a", "Circuits"]],
    ],
    [
      "through Outlook's Safe Links",
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fot.example%2Fa&amp;data=x">Circuits</a>',
      [["https://ot.example/a", "Circuits"]],
    ],
    [
      "to a person or a channel in Teams",
      '<a href="https://teams.microsoft.com/l/message/19:a@thread.tacv2/1">x</a>',
      [],
    ],
    [
      "to a script or a mailbox",
      '<a href="javascript:alert(1)">run</a><a href="mailto:a@b.example">mail</a>',
      [],
    ],
    ["in no post at all", "", []],
  ])("%s", (_name, content, expected) => {
    expect(inHtml(content)).toEqual(expected);
  });

  it("are found in a post of plain text, without the full stop after them", () => {
    const content =
      "Oracy frameworks: https://voice21.example/a.\nhttp://b.example/x?y=1\nA film of it http://c.example";
    expect(postLinks({ kind: "text", content })).toEqual([
      { address: "https://voice21.example/a", title: "Oracy frameworks" },
      { address: "http://b.example/x?y=1", title: "Oracy frameworks" },
      { address: "http://c.example", title: "A film of it" },
    ]);
  });

  it("are at most ten, with titles that fit", () => {
    const content = Array.from(
      { length: 40 },
      (_, at) => `<a href="https://a.example/${at}">${"word ".repeat(90)}</a>`,
    );
    const links = postLinks({ kind: "html", content: content.join("") });
    expect(links).toHaveLength(10);
    for (const { title } of links) expect(title.length).toBeLessThanOrEqual(255);
  });

  it("invariant 9: costs little to look for, whatever somebody posts", () => {
    const pieces = fc.constantFrom(
      "<a ",
      "<a href=",
      '"',
      "'",
      ">",
      "</a>",
      "<",
      "&#",
      ";",
      "https://",
      "x",
      " ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const { address } of postLinks({ kind: "html", content: parts.join("") }))
          expect(address).toMatch(/^https?:\/\//);
      }),
    );
    const began = performance.now();
    for (const piece of [
      "<a ",
      "<a x",
      "<a <",
      '<a href="',
      "<a x>",
      "https://a",
      "&#",
      "<a x><b",
      "https://a.example/..",
      "- ",
      "a\n",
    ])
      postLinks({ kind: "html", content: piece.repeat(100_000 / piece.length) });
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
