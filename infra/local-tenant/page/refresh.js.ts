/**
 * Keeps the page fresh every three seconds without taking anything from the reader: what they have opened stays
 * open, nothing moves while they are in the middle of it, and they can stop it (WCAG 2.2.2).
 */
export const refreshScript = `
const pause = document.getElementById("pause");
pause.hidden = false;
pause.addEventListener("click", () => {
  const paused = pause.getAttribute("aria-pressed") !== "true";
  pause.setAttribute("aria-pressed", String(paused));
});
const isBusy = () => pause.getAttribute("aria-pressed") === "true" || document.hidden ||
  document.querySelector("main").contains(document.activeElement);
async function refresh() {
  if (isBusy()) return;
  const response = await fetch(location.href);
  if (!response.ok || isBusy()) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("main");
  const main = document.querySelector("main");
  for (const open of main.querySelectorAll("details[open][id]")) {
    const same = fresh.querySelector("#" + CSS.escape(open.id));
    if (same) same.open = true;
  }
  if (fresh.innerHTML !== main.innerHTML) main.replaceWith(document.adoptNode(fresh));
}
setInterval(() => refresh().catch((error) => console.error(error)), 3000);
`;
