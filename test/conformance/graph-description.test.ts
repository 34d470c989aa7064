import { describe, expect, it } from "@jest/globals";
import { testGraph } from "../../infra/local-tenant/graph/testing/test-graph.ts";
import { createDescriptionChecker } from "./description-checker.ts";
import { exerciseDirectory } from "./exercise-directory.ts";
import { exerciseDrives } from "./exercise-drives.ts";
import { exerciseSitesAndLists } from "./exercise-sites-and-lists.ts";
import { descriptionFolder } from "./graph-description.ts";

/** Sites, files and the directory; what else the tenant serves is used, and checked, in suites of its own. */
const ours =
  /^\/(sites|drives|\$batch|organization|groups(?!\/\{\w+\}\/(events|team))|users(\/\{userId\}|\/delta\(\))?$)/;

const checker = createDescriptionChecker();
if (!checker)
  console.warn(
    `SKIPPED: no exchange was held against Microsoft's description of Graph, which is not at ${descriptionFolder}`,
  );

describe("the local tenant beside Microsoft's description of Graph", () => {
  (checker ? it : it.skip)("would be caught with a name of its own, or a value of the wrong type", () => {
    const strict = createDescriptionChecker();
    strict?.check({
      template: "/sites/{siteId}/lists/{listId}",
      method: "GET",
      path: "/sites/1/lists/2",
      requestHeaders: {},
      requestBody: undefined,
      status: 200,
      responseBody: { id: "2", displayName: 7, title: "Schools" },
      batchPart: false,
    });
    expect(strict?.report().breaches).toEqual([
      {
        operation: "GET /sites/{siteId}/lists/{listId}",
        side: "answer",
        status: 200,
        faults: ["/displayName must be string", "/title is not a name of Graph's"],
      },
    ]);
  });

  (checker ? it : it.skip)(
    "answers every operation on sites, files and the directory as described",
    async () => {
      if (!checker) return;
      const graph = await testGraph();
      graph.tenant.onExchange((exchange) => checker.check(exchange));

      await exerciseSitesAndLists(graph);
      await exerciseDrives(graph);
      await exerciseDirectory(graph);

      const { breaches, operations, exchanges, notDescribed } = checker.report();
      console.info(
        `${operations.length} operations in ${exchanges} exchanges held against the description; not described: ${notDescribed.join(", ")}`,
      );
      expect(breaches).toEqual([]);
      const served = graph.tenant.operations().filter(({ template }) => ours.test(template));
      const used = new Set([...operations, ...notDescribed]);
      expect(
        served.map(({ method, template }) => `${method} ${template}`).filter((name) => !used.has(name)),
      ).toEqual([]);
      await graph.tenant.close();
    },
    60_000,
  );
});
