/** The look of every page of the local tenant, light or dark as the person's computer is. */
export const pageStyles = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 22%, Canvas); --soft: color-mix(in srgb, CanvasText 6%, Canvas); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
a { color: LinkText; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
label { display: block; font-weight: 600; }
input[type=search] { font: inherit; padding: .5rem; width: min(100%, 24rem); border: 1px solid; border-radius: 4px; }
button { font: inherit; padding: .5rem 1rem; min-height: 44px; border: 1px solid; border-radius: 4px; background: var(--soft); color: inherit; cursor: pointer; }
ul.people, ul.entries { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
ul.people button { width: 100%; text-align: left; display: grid; }
.entry { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; overflow-wrap: anywhere; }
.card { border-inline-start: 4px solid var(--line); padding-inline-start: .75rem; margin-top: .5rem; }
.card p { margin: .25rem 0; } .actions { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.actions li { border: 1px solid var(--line); border-radius: 4px; padding: .25rem .6rem; }
.meta { font-size: .875rem; margin: 0; } .warning { font-weight: 600; border: 2px solid; padding: .25rem .5rem; border-radius: 4px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: .25rem 0; } dd { margin: 0; }
`;
