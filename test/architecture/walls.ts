import { posix } from "node:path";

/** Files under `of` may import only what `may` names: places in this repository, and packages by name. */
interface Wall {
  readonly name: string;
  readonly of: RegExp;
  /** Whether it holds for tests beside the code as well. */
  readonly testsToo?: true;
  /** Places in this repository, from its root. */
  readonly may?: readonly RegExp[];
  readonly mayNot?: readonly RegExp[];
  /** Packages, when only some may be used; `node:` modules are packages. */
  readonly packages?: readonly RegExp[];
  readonly packagesNot?: readonly RegExp[];
}

/** Tests, and what only tests are given. */
const testing = /\.(test|fixture|bench)\.tsx?$|^test\/|^shared\/testing\/|^tab\/testing\/|\/testing\//;
const anyOf = (...places: string[]) => places.map((place) => new RegExp(`^${place}`));
const domain = "shared/domain/";
const transport = "shared/graph/transport/";
const mirror = "shared/graph/mirror/";
const schema = "shared/graph/schema/";
const adapters = "shared/graph/adapters/";
const web = "shared/web/";

/** The walls between layers. What a layer may use is named, so that a new layer starts with no way in. */
export const walls: readonly Wall[] = [
  {
    name: "rules know nothing but rules",
    of: /^shared\/domain\//,
    may: anyOf(domain),
    // Europe/London needs a calendar of time zones that JavaScript does not have yet; merging text is an algorithm of its own.
    packages: [/^temporal-polyfill$/, /^node-diff3$/],
  },
  {
    name: "use cases know rules and one another",
    of: /^shared\/usecases\//,
    may: anyOf(domain, "shared/usecases/"),
    packages: [],
  },
  {
    name: "the contract knows rules and zod",
    of: /^shared\/contract\//,
    may: anyOf(domain, "shared/contract/"),
    packages: [/^zod$/],
  },
  {
    name: "sentences know rules and the contract",
    of: /^shared\/sentences\//,
    may: anyOf(domain, "shared/contract/", "shared/sentences/"),
    packages: [],
  },
  {
    name: "the transport knows nothing of ours",
    of: /^shared\/graph\/transport\//,
    may: anyOf(transport),
    packages: [/^@microsoft\/microsoft-graph-(client|types)$/, /^zod$/],
  },
  {
    name: "the mirror knows transport and schema",
    of: /^shared\/graph\/mirror\//,
    may: anyOf(mirror, transport, schema),
  },
  {
    name: "adapters know rules, transport, mirror and schema",
    of: /^shared\/graph\/adapters\//,
    may: anyOf(adapters, domain, transport, mirror, schema),
  },
  {
    name: "the web outside knows rules, and from the transport how to wait",
    of: /^shared\/web\//,
    may: anyOf(web, domain, `${transport}(pace|retry-after)\\.ts$`),
    packages: [
      /^node:(http|https|net|dns\/promises)$/,
      ...[/^ipaddr\.js$/, /^robots-parser$/, /^htmlparser2$/, /^iconv-lite$/],
    ],
  },
  { name: "the schema is plain data", of: /^shared\/graph\/schema\//, may: anyOf(schema), packages: [] },
  {
    name: "the tab knows rules, contract and sentences",
    // Vite reads its settings in Node, when the tab is built.
    of: /^tab\/(?!vite\.)/,
    may: anyOf("tab/", domain, "shared/contract/", "shared/sentences/"),
    packagesNot: [/^node:/, /^@microsoft\/microsoft-graph-/, /^botbuilder/, /^fastify/],
  },
  {
    name: "ui knows no feature",
    of: /^tab\/ui\//,
    mayNot: anyOf("tab/features/", "tab/audience/", "tab/app/"),
  },
  {
    name: "choosing an audience knows no feature",
    of: /^tab\/audience\//,
    mayNot: anyOf("tab/features/", "tab/app/"),
  },
  { name: "features do not know the shell", of: /^tab\/features\//, mayNot: anyOf("tab/app/") },
  { name: "only tab/teams knows Teams JS", of: /^tab\/(?!teams\/)/, packagesNot: [/^@microsoft\/teams-js/] },
  {
    name: "only tab/teams knows how people sign in",
    of: /^tab\/(?!teams\/)/,
    packagesNot: [/^@azure\/msal/],
  },
  {
    name: "only chat/transport knows botbuilder",
    of: /^(bot\/(?!chat\/transport\/)|shared\/|infra\/|manifest\/)/,
    packagesNot: [/^botbuilder/, /^botframework/],
  },
  {
    name: "cards point at questions and do not answer them",
    of: /^bot\/chat\/cards\//,
    mayNot: anyOf("bot/chat/intents/", "bot/chat/conversation"),
  },
  {
    name: "only the composition constructs adapters",
    of: /^(bot\/(?!compose)|manifest\/|tab\/)/,
    mayNot: anyOf(adapters, web),
  },
  {
    name: "the local tenant shares no mapping with the adapters",
    of: /^infra\/local-tenant\//,
    may: anyOf("infra/local-tenant/", schema),
    testsToo: true,
  },
  {
    name: "the app does not know its surroundings",
    of: /^(bot|shared|tab|manifest)\//,
    mayNot: anyOf("infra/"),
    testsToo: true,
  },
  {
    name: "shared code knows no door",
    of: /^shared\//,
    mayNot: anyOf("bot/", "tab/", "manifest/", "test/"),
    testsToo: true,
  },
  { name: "the server does not know the tab", of: /^(bot|manifest)\//, mayNot: anyOf("tab/") },
  {
    name: "only tests use what is for tests",
    of: /^(bot|shared|tab|infra|manifest)\//,
    mayNot: [testing],
    packagesNot: [/^@jest\//, /^fast-check$/, /^@testing-library\//, /^playwright/, /^axe-core$/],
  },
];

const feature = /^tab\/features\/([^/]+)\//;

/** Every wall that this import breaks; empty when it may stand. A test reaches further than what it tests. */
export function wallsBroken(file: string, imported: string): string[] {
  const isTest = testing.test(file);
  const isOurs = imported.startsWith(".");
  const target = isOurs ? posix.join(posix.dirname(file), imported) : imported;
  const broken = walls.filter((wall) => {
    if (!wall.of.test(file) || (isTest && !wall.testsToo)) return false;
    if (isOurs)
      return (
        (wall.may !== undefined && !matches(wall.may, target)) ||
        (wall.mayNot !== undefined && matches(wall.mayNot, target))
      );
    return (
      (wall.packages !== undefined && !matches(wall.packages, target)) ||
      (wall.packagesNot !== undefined && matches(wall.packagesNot, target))
    );
  });
  const names = broken.map(({ name }) => name);
  const [from, to] = [feature.exec(file)?.[1], feature.exec(target)?.[1]];
  if (!isTest && from !== undefined && to !== undefined && from !== to)
    names.push("a feature knows no other feature");
  return names;
}

const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));
