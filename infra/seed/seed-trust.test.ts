import { describe, expect, it } from "@jest/globals";
import { itemErrors } from "../../shared/domain/briefing/item.ts";
import { receiptBook } from "../../shared/domain/briefing/receipt-book.ts";
import { toDosFor } from "../../shared/domain/briefing/to-do.ts";
import { isBriefingTuesday } from "../../shared/domain/briefing/tuesdays.ts";
import { cascadeStanding } from "../../shared/domain/cpd/cascade/cascade.ts";
import { buildDirectory } from "../../shared/domain/directory/directory.ts";
import { linkVerdict } from "../../shared/domain/resources/links/link-verdict.ts";
import { linksDue } from "../../shared/domain/resources/links/links-due.ts";
import { civilDate, isoWeekday } from "../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../shared/domain/time/london.ts";
import { seedTrust } from "./seed-trust.ts";

const today = civilDate("2026-11-22");
const trust = seedTrust({ today });
const holders = (role: string) =>
  new Set(trust.posts.filter((post) => post.role === role).map((post) => post.person));

describe("the seeded trust", () => {
  it("has 26 primaries and 4 secondaries, five of them in Bath and North East Somerset", () => {
    expect(trust.schools.filter(({ phase }) => phase === "primary")).toHaveLength(26);
    expect(trust.schools.filter(({ phase }) => phase === "secondary")).toHaveLength(4);
    expect(
      trust.schools.filter(({ localAuthority }) => localAuthority === "Bath and North East Somerset"),
    ).toHaveLength(5);
  });

  it("employs 1,632 people, each with an id and an address of their own", () => {
    expect(trust.people).toHaveLength(1632);
    expect(new Set(trust.people.map(({ id }) => id)).size).toBe(1632);
    expect(new Set(trust.people.map(({ email }) => email)).size).toBe(1632);
  });

  it("writes to nobody real: every address ends in .example", () => {
    expect(trust.people.filter(({ email }) => !/^[a-z0-9.-]+@[a-z-]+\.example$/.test(email))).toEqual([]);
  });

  it("has 28 heads for 30 schools, because two federations share one each", () => {
    expect(trust.posts.filter(({ role }) => role === "headteacher")).toHaveLength(30);
    expect(holders("headteacher").size).toBe(28);
    expect(new Set(trust.schools.flatMap(({ federation }) => federation ?? []))).toEqual(
      new Set(["Mendip Edge Federation", "Harptree and Ubley Federation"]),
    );
  });

  it("gives every post a person and a school that exist", () => {
    const people = new Set<string>(trust.people.map(({ id }) => id));
    const schools = new Set<string>(trust.schools.map(({ urn }) => urn));
    expect(trust.posts.filter(({ person, school }) => !people.has(person) || !schools.has(school))).toEqual(
      [],
    );
    expect(new Set(trust.posts.map(({ id }) => id)).size).toBe(trust.posts.length);
  });

  it("asks one teacher of Stanton Drew, the smallest school, to be SENDCO, maths lead and English lead", () => {
    const stantonDrew = trust.posts.filter(({ school }) => school === "146707");
    const sendco = stantonDrew.find(({ role }) => role === "sendco");
    expect(trust.people.find(({ id }) => id === sendco?.person)?.name).toBe("Beth Armstrong");
    expect(stantonDrew.filter(({ person }) => person === sendco?.person).map(({ role }) => role)).toEqual([
      "sendco",
      "maths-lead",
      "english-lead",
      "teacher",
    ]);
    expect(stantonDrew.filter(({ role }) => role === "teacher")).toHaveLength(3);
  });

  it("has staff who left, who are leaving and who have yet to come", () => {
    const ended = trust.posts.filter(({ endsOn }) => endsOn && endsOn < today);
    const ending = trust.posts.filter(({ endsOn }) => endsOn && endsOn >= today);
    const coming = trust.posts.filter(({ startsOn }) => startsOn > today);
    expect([ended.length, ending.length, coming.length]).toEqual([7, 11, 13]);
  });

  it("keeps 13 networks led by people who hold their post", () => {
    expect(trust.networks).toHaveLength(13);
    for (const { leads, members } of trust.networks) {
      expect(leads.length).toBeGreaterThan(0);
      for (const lead of leads)
        expect(trust.posts.some(({ person, role }) => person === lead && members.roles.includes(role))).toBe(
          true,
        );
    }
  });

  it("has looked at most links, of which two are dead and one has moved", () => {
    const verdicts = trust.linkChecks.flatMap((check) => linkVerdict(check)?.kind ?? []);
    expect(verdicts).toEqual(["dead", "dead", "moved"]);
    expect(trust.linkChecks).toHaveLength(219);
    expect(
      linksDue(trust.resources, new Map(trust.linkChecks.map((c) => [c.resource, c])), today),
    ).toHaveLength(12);
  });

  it("has two resources that were due for review and one that soon is", () => {
    const dates = trust.resources.flatMap(({ reviewOn }) => reviewOn ?? []).sort();
    expect(dates.map((date) => date <= today)).toEqual([true, true, false]);
  });

  it("links 231 resources", () => {
    expect(trust.resources).toHaveLength(231);
    expect(new Set(trust.resources.map(({ id }) => id)).size).toBe(231);
  });

  it("has packs for who is new in post, in the order in which they are read, kept by a lead", () => {
    const [sendco, dsl] = trust.packs;
    expect([sendco?.title, dsl?.title]).toEqual(["New SENDCO starter pack", "New DSL starter pack"]);
    expect(sendco?.entries?.slice(0, 2)).toEqual(["send-code", "eef-send"]);
    for (const { networks, contributor } of trust.packs)
      expect(trust.networks.find(({ id }) => id === networks[0])?.leads).toContain(contributor);
  });

  it("tells of openings in three weeks, by posts and by anybody", () => {
    expect(new Set(trust.openings.map(({ week }) => week)).size).toBe(3);
    expect(trust.openings.filter(({ by }) => by === "anybody")).toHaveLength(3);
    for (const { counts } of trust.openings) expect(counts.size).toBeGreaterThan(0);
  });

  it("has a central team of six and two editors, none of whom holds a post", () => {
    expect([trust.centralTeam.length, trust.editors.length]).toEqual([6, 2]);
    const office = [...trust.centralTeam, ...trust.editors];
    expect(trust.posts.filter(({ person }) => office.includes(person))).toEqual([]);
  });

  it("is the same trust every time", () => {
    expect(seedTrust({ today })).toEqual(trust);
  });

  it("keeps its people when the day changes", () => {
    expect(seedTrust({ today: civilDate("2028-03-01") }).people).toEqual(trust.people);
  });

  it("is another trust from another seed", () => {
    expect(seedTrust({ today, seed: 2 }).people[0]?.id).not.toBe(trust.people[0]?.id);
  });
});

describe.each([
  ["a Sunday in November", "2026-11-22", "2026-09-22", "2026-11-17", "2026-11-24"],
  ["the summer holiday", "2026-08-10", "2026-06-02", "2026-07-21", "2026-09-01"],
  ["New Year's Day", "2027-01-01", "2026-10-20", "2026-12-15", "2027-01-05"],
  ["a briefing Tuesday itself", "2026-11-24", "2026-09-22", "2026-11-17", "2026-11-24"],
])("briefings seeded on %s", (_day, on, first, last, next) => {
  const seededOn = civilDate(on);
  const { editions, items, receipts, schools, closures, ...directoryParts } = seedTrust({ today: seededOn });
  const directory = buildDirectory({ schools, ...directoryParts });

  it("are eight published editions and the draft of the next", () => {
    expect(editions.map(({ status }) => status)).toEqual([...Array(8).fill("published"), "draft"]);
    expect([editions[0]?.id, editions[7]?.id, editions[8]?.id]).toEqual([first, last, next]);
    expect(editions.filter(({ id }) => !isBriefingTuesday(id, schools, closures))).toEqual([]);
  });

  it("went out at 3:30pm by the clocks of England", () => {
    for (const { id, publishedAt } of editions.slice(0, 8))
      expect(publishedAt).toEqual(londonInstant(id, "15:30"));
  });

  it("hold four to eight items each, as they stood, and three in the draft", () => {
    for (const { id, frozenItems, order } of editions.slice(0, 8)) {
      expect(order.length).toBeGreaterThanOrEqual(4);
      expect(order.length).toBeLessThanOrEqual(8);
      expect(frozenItems).toEqual(items.filter(({ edition }) => edition === id));
    }
    expect(items.filter(({ edition }) => edition === next)).toHaveLength(3);
  });

  it("hold only items that an editor could have saved, and none twice", () => {
    expect(items.flatMap((item) => itemErrors(item, item.edition))).toEqual([]);
    expect(JSON.stringify(items)).not.toContain("{event}");
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
  });

  it("ask for nothing on a Friday or at a weekend", () => {
    const due = items.flatMap(({ action }) => action?.dueOn ?? []);
    expect(due.length).toBeGreaterThan(20);
    expect(due.filter((date) => isoWeekday(date) > 4)).toEqual([]);
  });

  it("have receipts only from before that day", () => {
    const midnight = londonInstant(seededOn, "00:00");
    expect(receipts.length).toBeGreaterThan(1000);
    const acts = receipts.flatMap(({ openedAt, acknowledgedAt, doneAt }) => [
      openedAt,
      acknowledgedAt,
      doneAt,
    ]);
    expect(acts.filter((at) => at && at >= midnight)).toEqual([]);
  });

  it("leave something to do for most heads", () => {
    const heads = new Set(
      directory.posts.filter(({ role }) => role === "headteacher").map(({ person }) => person),
    );
    const setting = { book: receiptBook(receipts), directory, today: seededOn };
    const owing = [...heads].filter((head) => toDosFor(head, editions, setting).length > 0);
    expect(owing.length).toBeGreaterThan(14);
  });
});

describe("its CPD", () => {
  it("is twelve courses, most of them with something that people have done", () => {
    expect(trust.courses).toHaveLength(12);
    const done = new Set(trust.evidence.flatMap((each) => ("course" in each ? [each.course] : [])));
    expect(done.size).toBe(4);
    expect(trust.courses.filter(({ meetings }) => meetings.length > 0)).toHaveLength(7);
  });

  it("has evidence enough to fill pages and few enough rows to be written at a first start", () => {
    expect(trust.evidence.length).toBeGreaterThan(1200);
    expect(trust.evidence.length).toBeLessThan(2000);
    expect(new Set(trust.evidence.map(({ id }) => id)).size).toBe(trust.evidence.length);
  });

  it("was carried on from two sessions by most schools of the one and some of the other, and one was visited", () => {
    const of = (title: string) => trust.meetings.find((meeting) => meeting.title === title)?.id;
    const standings = (title: string) =>
      trust.cascades.filter(({ meeting }) => meeting === of(title)).map(cascadeStanding);
    const [maths, english] = [
      standings("Maths: fluency in years 1 to 4"),
      standings("English: writing across the year"),
    ];
    expect(maths.filter((each) => each !== "planned").length).toBeGreaterThan(20);
    expect(english.filter((each) => each === "done").length).toBeGreaterThan(10);
    expect(english.filter((each) => each === "done").length).toBeLessThan(25);
    expect([...maths, ...english].filter((each) => each === "visited")).toHaveLength(1);
  });

  it("has nobody seen in the future", () => {
    const midnight = londonInstant(today, "00:00");
    expect(trust.evidence.filter(({ at }) => at >= midnight)).toEqual([]);
  });
});
