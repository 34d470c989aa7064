import { html, type Markup } from "./html.ts";

type Element = Readonly<Record<string, unknown>>;

/** Members in which a card's elements hold other elements. */
const holders = ["body", "items", "columns", "rows", "cells", "inlines", "images"];

/** An Adaptive Card's words and buttons as plain HTML: what it says, not what it looks like. */
export function cardAsHtml(card: unknown): Markup {
  if (!isElement(card)) return html``;
  return html`<div class="card">${elementAsHtml(card)}</div>`;
}

function elementAsHtml(element: Element): Markup {
  return html`${ownWords(element)}${holders.flatMap((name) => listOf(element[name]).map(elementAsHtml))}${actions(element)}`;
}

function ownWords(element: Element): Markup {
  switch (element.type) {
    case "TextBlock":
      return element.style === "heading"
        ? html`<p><strong>${textOf(element.text)}</strong></p>`
        : html`<p>${textOf(element.text)}</p>`;
    case "TextRun":
      return html`${textOf(element.text)} `;
    case "Image":
      return html`<p>Image: ${textOf(element.altText) || "without a description"}</p>`;
    case "FactSet":
      return html`<dl>${listOf(element.facts).map((fact) => html`<dt>${textOf(fact.title)}</dt><dd>${textOf(fact.value)}</dd>`)}</dl>`;
    default:
      return isInput(element) ? html`<p>${textOf(element.label) || textOf(element.title)} ▭</p>` : html``;
  }
}

const isInput = ({ type }: Element) => typeof type === "string" && type.startsWith("Input.");

function actions(element: Element): Markup {
  const all = [...listOf(element.actions), ...listOf(element.selectAction ? [element.selectAction] : [])];
  if (all.length === 0) return html``;
  return html`<ul class="actions">${all.map((one) => html`<li>${actionAsHtml(one)}</li>`)}</ul>`;
}

function actionAsHtml(action: Element): Markup {
  const title = textOf(action.title) || "(no title)";
  const url = textOf(action.url);
  // Only web addresses become links: a card can hold any.
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${title}</a>` : html`${title}`;
}

const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Element[] => (Array.isArray(value) ? value.filter(isElement) : []);
const textOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
