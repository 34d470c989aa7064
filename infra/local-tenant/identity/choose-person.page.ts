import type { User } from "@microsoft/microsoft-graph-types";
import { html, type Markup } from "../page/html.ts";
import { pageShell } from "../page/page-shell.ts";
import type { AuthorizeRequest } from "./authorize-request.ts";
import { schoolOf } from "./people.ts";

export interface ChoosePersonView {
  readonly path: string;
  readonly parameters: AuthorizeRequest;
  readonly search: string;
  readonly suggestions: readonly { readonly user: User; readonly note?: string | undefined }[];
  readonly people: readonly User[];
  /** How many people are shown at most. */
  readonly limit: number;
}

/** "Choose who you are": a search box and the people it finds, each a button. */
export function choosePersonPage(view: ChoosePersonView): string {
  return pageShell({
    title: "Choose who you are",
    body: html`<h1>Choose who you are</h1>
      <p>This tenant lives on this computer. Nobody has a password.</p>
      <form method="get" action="${view.path}" role="search">
        ${hidden(view.parameters)}
        <label for="search">Name, job or school</label>
        <input id="search" name="search" type="search" value="${view.search}" autocomplete="off" autofocus>
        <button type="submit">Search</button>
      </form>
      <form method="post" action="${view.path}">
        ${hidden(view.parameters)}
        ${suggested(view)} ${everyone(view)}
      </form>`,
  });
}

function hidden(parameters: AuthorizeRequest): Markup[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  );
}

function suggested({ suggestions }: ChoosePersonView): Markup {
  if (suggestions.length === 0) return html``;
  return html`<h2>Suggested</h2>
    <ul class="people">${suggestions.map(({ user, note }) => personButton(user, note))}</ul>`;
}

function everyone({ people, search, limit, suggestions }: ChoosePersonView): Markup {
  if (people.length === 0)
    return search
      ? html`<p>Nobody called “${search}” works here. Try part of a name, a job or a school.</p>`
      : html`<p>There is nobody here yet. People appear once the directory has been filled.</p>`;
  return html`<h2>${search ? "Found" : suggestions.length > 0 ? "Everyone" : "People"}</h2>
    <ul class="people">${people.map((user) => personButton(user))}</ul>
    ${people.length === limit ? html`<p>The first ${limit} are shown. Search to find others.</p>` : html``}`;
}

function personButton(user: User, note?: string): Markup {
  const about = [user.jobTitle, schoolOf(user)].filter(Boolean).join(", ");
  return html`<li><button type="submit" name="user_id" value="${user.id ?? ""}">
    <strong>${user.displayName ?? user.userPrincipalName ?? ""}</strong>
    ${about ? html`<span>${about}</span>` : html``} ${note ? html`<em>${note}</em>` : html``}
  </button></li>`;
}
