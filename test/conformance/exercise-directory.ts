import type { TestGraph } from "../../infra/local-tenant/graph/testing/test-graph.ts";

interface Entity {
  readonly id: string;
}

/** Exercises every operation on users, groups and the organisation at least once. */
export async function exerciseDirectory({ call, as }: TestGraph): Promise<void> {
  const admin = await as();
  const { body: user } = await admin<Entity>("POST", "/users", {
    displayName: "Priya Shah",
    givenName: "Priya",
    surname: "Shah",
    mail: "priya.shah@beacon.example",
    mailNickname: "priya.shah",
    userPrincipalName: "priya.shah@beacon.example",
    accountEnabled: true,
    passwordProfile: { password: "not-a-real-one", forceChangePasswordNextSignIn: true },
  });
  await call(
    "GET",
    "/users?$filter=startswith(displayName,'Pri')&$select=id,displayName,mail,accountEnabled&$top=5",
  );
  await call("GET", "/users/priya.shah@beacon.example");
  await admin("PATCH", `/users/${user.id}`, { jobTitle: "SENDCO", officeLocation: "Flax Bourton" });
  const { body: group } = await admin<Entity>("POST", "/groups", {
    displayName: "SENDCOs",
    mailEnabled: false,
    mailNickname: "sendcos",
    securityEnabled: true,
  });
  const address = `/groups/${group.id}`;
  await call("GET", "/groups");
  await call("GET", address);
  await admin("PATCH", address, { description: "Every SENDCO of the trust" });
  await admin("POST", `${address}/members/$ref`, {
    "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${user.id}`,
  });
  for (const list of ["members", "transitiveMembers", "members/graph.user", "members/microsoft.graph.user"])
    await call("GET", `${address}/${list}`);
  await call("GET", "/groups/delta?$select=displayName,members");
  await admin("DELETE", `${address}/members/${user.id}/$ref`);
  await admin("DELETE", address);
  await call("GET", "/users/delta");
  await admin("DELETE", `/users/${user.id}`);
  await call("GET", "/users/delta");
  await call("GET", "/groups/delta");
  await call("GET", "/organization");
}
