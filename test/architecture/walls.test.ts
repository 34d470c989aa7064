import { describe, expect, it } from "@jest/globals";
import { importsOf } from "./imports-of.ts";
import { sourceFiles } from "./source-files.ts";
import { walls, wallsBroken } from "./walls.ts";

const files = sourceFiles(".ts", ".tsx");

/** File, import, and the wall it would break. */
const breaches: readonly (readonly [string, string, string])[] = [
  ["shared/domain/briefing/item.ts", "../../graph/mirror/list-mirror.ts", "rules know nothing but rules"],
  ["shared/domain/briefing/item.ts", "../../sentences/dates.ts", "rules know nothing but rules"],
  ["shared/domain/briefing/item.ts", "zod", "rules know nothing but rules"],
  ["shared/domain/briefing/item.ts", "node:crypto", "rules know nothing but rules"],
  [
    "shared/usecases/briefing/take-up.ts",
    "../../graph/transport/graph.ts",
    "use cases know rules and one another",
  ],
  [
    "shared/usecases/briefing/take-up.ts",
    "../../contract/problems.ts",
    "use cases know rules and one another",
  ],
  ["shared/contract/problems.ts", "../sentences/problems.ts", "the contract knows rules and zod"],
  ["shared/contract/problems.ts", "fastify", "the contract knows rules and zod"],
  [
    "shared/sentences/problems.ts",
    "../usecases/briefing/take-up.ts",
    "sentences know rules and the contract",
  ],
  ["shared/graph/transport/retry.ts", "../../domain/ports.ts", "the transport knows nothing of ours"],
  [
    "shared/graph/mirror/site-mirror.ts",
    "../adapters/list-table.ts",
    "the mirror knows transport and schema",
  ],
  [
    "shared/graph/adapters/list-table.ts",
    "../../usecases/briefing/take-up.ts",
    "adapters know rules, transport, mirror and schema",
  ],
  [
    "shared/web/link-checker.ts",
    "../graph/transport/graph.ts",
    "the web outside knows rules, and from the transport how to wait",
  ],
  ["shared/graph/schema/lists.ts", "zod", "the schema is plain data"],
  ["tab/app/App.tsx", "../../shared/graph/schema/lists.ts", "the tab knows rules, contract and sentences"],
  ["tab/app/App.tsx", "@microsoft/microsoft-graph-client", "the tab knows rules, contract and sentences"],
  ["tab/ui/Page.tsx", "../features/home/HomePage.tsx", "ui knows no feature"],
  ["tab/audience/PeopleField.tsx", "../features/home/HomePage.tsx", "choosing an audience knows no feature"],
  ["tab/features/home/HomePage.tsx", "../../app/Shell.tsx", "features do not know the shell"],
  ["tab/features/home/HomePage.tsx", "../briefing/read/EditionList.tsx", "a feature knows no other feature"],
  ["shared/domain/result.ts", "../../test/world/small-trust.ts", "shared code knows no door"],
  ["tab/ui/Page.tsx", "@microsoft/teams-js", "only tab/teams knows Teams JS"],
  ["tab/app/App.tsx", "@azure/msal-browser", "only tab/teams knows how people sign in"],
  ["bot/chat/intents/help.intent.ts", "botbuilder", "only chat/transport knows botbuilder"],
  ["bot/chat/cards/help.card.ts", "botbuilder-core", "only chat/transport knows botbuilder"],
  [
    "bot/chat/cards/help.card.ts",
    "../intents/help.intent.ts",
    "cards point at questions and do not answer them",
  ],
  [
    "bot/api/networks/networks.routes.ts",
    "../../../shared/graph/adapters/networks/networks.ts",
    "only the composition constructs adapters",
  ],
  [
    "bot/jobs/check-links.job.ts",
    "../../shared/web/link-checker.ts",
    "only the composition constructs adapters",
  ],
  [
    "infra/local-tenant/tenant.ts",
    "../../shared/graph/mirror/list-items.ts",
    "the local tenant shares no mapping with the adapters",
  ],
  [
    "infra/local-tenant/tenant.test.ts",
    "../../shared/testing/builders.ts",
    "the local tenant shares no mapping with the adapters",
  ],
  ["bot/main.ts", "../infra/local-tenant/tenant.ts", "the app does not know its surroundings"],
  ["shared/graph/transport/retry.ts", "../../../bot/config.ts", "shared code knows no door"],
  ["bot/http/tab-pages.ts", "../../tab/teams/tab-config.ts", "the server does not know the tab"],
  ["bot/compose.ts", "../shared/testing/clock.ts", "only tests use what is for tests"],
  ["infra/seed/random.ts", "../../test/world/small-trust.ts", "only tests use what is for tests"],
  ["shared/domain/result.ts", "./result.test.ts", "only tests use what is for tests"],
  ["infra/seed/random.ts", "fast-check", "only tests use what is for tests"],
];

describe("walls between the layers", () => {
  it("stand everywhere in the repository", () => {
    const breaches = files.flatMap(({ path, text }) =>
      importsOf(text).flatMap((imported) =>
        wallsBroken(path, imported).map((wall) => `${path} imports ${imported}: ${wall}`),
      ),
    );
    expect(breaches).toEqual([]);
  });

  it("each guard a place that exists", () => {
    const idle = walls.filter(({ of }) => !files.some(({ path }) => of.test(path)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it.each(breaches)("would stop %s from importing %s", (file, imported, wall) => {
    expect(wallsBroken(file, imported)).toContain(wall);
  });

  it("have each been tried with a breach", () => {
    const tried = new Set(breaches.map(([, , wall]) => wall));
    expect(walls.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it.each([
    ["a use case its rule", "shared/usecases/briefing/take-up.ts", "../../domain/briefing/take-up.ts"],
    ["a test what is for tests", "shared/domain/result.test.ts", "../testing/builders.ts"],
    ["a test beside a card its question", "bot/chat/cards/every-card.test.ts", "../intents/intents.ts"],
    ["the composition an adapter", "bot/compose-ports.ts", "../shared/graph/adapters/rows.ts"],
    ["the shell a feature", "tab/app/Routes.tsx", "../features/home/HomePage.tsx"],
    ["the bot's transport botbuilder", "bot/chat/transport/bot-adapter.ts", "botbuilder"],
  ])("let %s", (_what, file, imported) => {
    expect(wallsBroken(file, imported)).toEqual([]);
  });
});
