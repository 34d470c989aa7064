import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { contextUrl, linkTo } from "../links.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphHandler, GraphRouter } from "../router.ts";
import { queryDirectory } from "./directory-query.ts";
import { groupFor } from "./group-for.ts";
import { addMember, removeMember } from "./group-members.ts";
import { shownUser } from "./users.ts";

const writing = ["GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All"];
const referenceSchema = z.object({ "@odata.id": z.string().min(1) });
const address = "/groups/{groupId}/members";

/** Who is in a group. Groups within groups are not kept, so direct and transitive members are the same people. */
export function registerGroupMembers(
  router: GraphRouter,
  context: TenantContext,
  reading: readonly string[],
): void {
  const list =
    (type: object): GraphHandler =>
    (request) => {
      const { rows, skipToken } = queryDirectory(context, request, "user", {
        sql: "id in (select user_id from directory_member where group_id = ? and removed = 0)",
        values: [groupFor(context, request).id],
      });
      return {
        status: 200,
        body: {
          "@odata.context": contextUrl(context, "directoryObjects"),
          ...(skipToken ? { "@odata.nextLink": linkTo(context, request, { $skiptoken: skipToken }) } : {}),
          value: rows.map((row) => ({ ...type, ...shownUser(JSON.parse(row.json), request.query) })),
        },
      };
    };
  const derived = { "@odata.type": "#microsoft.graph.user" };
  router.on("GET", address, reading, list(derived));
  router.on("GET", "/groups/{groupId}/transitiveMembers", reading, list(derived));
  router.on("GET", `${address}/graph.user`, reading, list({}));
  router.on("GET", `${address}/microsoft.graph.user`, reading, list({}));

  router.on("POST", `${address}/$ref`, writing, (request) => {
    const { "@odata.id": member } = parsedBody(referenceSchema, request.body);
    addMember(context, groupFor(context, request).id, member);
    return { status: 204 };
  });
  router.on("DELETE", `${address}/{userId}/$ref`, writing, (request) => {
    removeMember(context, groupFor(context, request).id, request.params.userId ?? "");
    return { status: 204 };
  });
}
