import { itemBody } from "./draft-item.ts";

/** The one link of an item, to this address. */
export const link = (address: string) => ({ links: [{ label: "Form", address, kind: "website" }] });
const { audience } = itemBody();

/** What an editor's page, or somebody with its token, might send: the change to a good item, and each place that is named. */
export const badItems: readonly (readonly [string, object, number, Readonly<Record<string, string>>])[] = [
  ["no title", { title: "" }, 422, { "/title": "required" }],
  ["a title of spaces", { title: " \t\n " }, 422, { "/title": "required" }],
  ["a title left out", { title: undefined }, 400, { "/title": "required" }],
  ["a title that is a number", { title: 7 }, 400, { "/title": "invalid" }],
  ["a title of 121 characters", { title: "x".repeat(121) }, 422, { "/title": "too-long" }],
  ["a title of two lines", { title: "Cover\r\nform" }, 422, { "/title": "line-break" }],
  ["50,000 characters", { what: "x".repeat(50_000) }, 422, { "/what": "too-long" }],
  [
    "50,000 characters in every text",
    {
      title: "x".repeat(50_000),
      why: "x".repeat(50_000),
      action: { text: "x".repeat(50_000) },
    },
    422,
    { "/title": "too-long", "/why": "too-long", "/action/text": "too-long" },
  ],
  ["an action without words", { action: { text: "" } }, 422, { "/action/text": "required" }],
  [
    "a deadline before its Tuesday",
    { action: { text: "Do it", dueOn: "2026-11-23" } },
    422,
    { "/action/dueOn": "before-its-tuesday" },
  ],
  [
    "a deadline on 30 February",
    { action: { text: "Do it", dueOn: "2027-02-30" } },
    400,
    { "/action/dueOn": "not-a-date" },
  ],
  ["a javascript: link", link("javascript:alert(1)"), 422, { "/links/0/address": "not-a-web-address" }],
  [
    "a javascript: link in disguise",
    link(" jaVa\tscript:alert(1)"),
    422,
    { "/links/0/address": "not-a-web-address" },
  ],
  [
    "a data: link",
    link("data:text/html,<script>alert(1)</script>"),
    422,
    { "/links/0/address": "not-a-web-address" },
  ],
  ["a file: link", link("file:///etc/passwd"), 422, { "/links/0/address": "not-a-web-address" }],
  [
    "a link with a user name",
    link("https://dfe.gov.uk@evil.example/"),
    422,
    { "/links/0/address": "not-a-web-address" },
  ],
  ["a link that goes nowhere", link("https://"), 422, { "/links/0/address": "not-a-web-address" }],
  [
    "a link of 1,001 characters",
    link(`https://trust.example/${"x".repeat(980)}`),
    422,
    { "/links/0/address": "too-long" },
  ],
  [
    "a link without label",
    { links: [{ label: "", address: "https://trust.example/", kind: "" }] },
    422,
    { "/links/0/label": "required" },
  ],
  [
    "seven links",
    { links: Array(7).fill(link("https://trust.example/").links[0]) },
    422,
    { "/links": "too-many" },
  ],
  [
    "a thousand links",
    { links: Array(1000).fill(link("https://trust.example/").links[0]) },
    400,
    { "/links": "too-many" },
  ],
  ["links that are no list", { links: { length: 1e9 } }, 400, { "/links": "invalid" }],
  ["an owner nobody knows", { owner: "nobody" }, 422, { "/owner": "unknown-person" }],
  ["no owner", { owner: "" }, 422, { "/owner": "required" }],
  ["a section that is none", { section: "__proto__" }, 400, { "/section": "invalid" }],
  ["no audience", { audience: undefined }, 400, { "/audience": "required" }],
  [
    "roles that are none",
    { audience: { ...audience, roles: ["headteacher", "king"] } },
    400,
    { "/audience/roles/1": "invalid" },
  ],
  [
    "a school nobody knows",
    { audience: { ...audience, schools: ["100001", "' or 1 eq 1"] } },
    422,
    { "/audience/schools/1": "unknown-school" },
  ],
  [
    "a hub nobody knows",
    { audience: { ...audience, hubs: ["Gordano", "Nowhere"] } },
    422,
    { "/audience/hubs/1": "unknown-hub" },
  ],
  [
    "people nobody knows",
    { audience: { ...audience, except: { schools: [], people: ["x"] } } },
    422,
    { "/audience/except/people/0": "unknown-person" },
  ],
  ["an id that is none", { id: "../../etc/passwd" }, 400, { "/id": "invalid" }],
  ["half a character", { title: "cover \ud83d form" }, 400, { "/title": "invalid" }],
];
