/** The look of the page, in light and dark, from a phone to a desk. */
export const homeStyle = `
:root { color-scheme: light dark; --ground: #f6f8f9; --panel: #fff; --fg: #15232b; --fg2: #51626b; --rule: #d9e0e3; --pri: #0d5b6b; --onpri: #fff; --sunk: #eef2f3; --good: #17643a; --good-bg: #e8f5ec; --busy: #7a4b00; --busy-bg: #fff3dc; --bad: #a3261b; --bad-bg: #fdecea; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e161a; --panel: #162126; --fg: #e6edf0; --fg2: #a3b4bb; --rule: #2b3a41; --pri: #5fc0d2; --onpri: #0b1a1f; --sunk: #1f2c32; --good: #86d9a4; --good-bg: #15301f; --busy: #f0c070; --busy-bg: #33270f; --bad: #ff9d92; --bad-bg: #3a1a17; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--fg); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 76rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 2.5rem 0.5rem; }
h1 { margin: 0; font-size: 1.9rem; letter-spacing: -0.02em; }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; display: flex; gap: 0.6rem; align-items: center; }
p { margin: 0.35rem 0 0.9rem; max-width: 46rem; color: var(--fg2); }
section { margin-block: 1.75rem; }
table { width: 100%; border-collapse: collapse; background: var(--panel); border: 1px solid var(--rule); border-radius: 10px; overflow: hidden; }
th { text-align: start; font-size: 0.8rem; font-weight: 600; color: var(--fg2); padding: 0.6rem 0.9rem; background: var(--sunk); }
td { padding: 0.6rem 0.9rem; border-top: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
small, .none { color: var(--fg2); }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.mark { display: inline-block; border-radius: 999px; padding: 0.05rem 0.6rem; font-size: 0.82rem; font-weight: 600; }
.good { color: var(--good); background: var(--good-bg); } .busy { color: var(--busy); background: var(--busy-bg); } .bad { color: var(--bad); background: var(--bad-bg); }
button { font: inherit; color: inherit; cursor: pointer; }
.copy { border: 0; background: var(--sunk); border-radius: 6px; padding: 0.2rem 0.45rem; text-align: start; }
.copy:hover { outline: 1px solid var(--pri); }
.act { border: 0; border-radius: 8px; background: var(--pri); color: var(--onpri); font-weight: 600; padding: 0.5rem 1rem; justify-self: start; }
.plain { border: 0; background: none; color: var(--pri); text-decoration: underline; padding: 0; }
a, summary { color: var(--pri); }
:focus-visible { outline: 2px solid var(--pri); outline-offset: 2px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1rem; }
.card { background: var(--panel); border: 1px solid var(--rule); border-radius: 10px; padding: 1rem 1.1rem; display: grid; gap: 0.5rem; align-content: start; }
.card p { margin: 0; } summary { cursor: pointer; } details .copy { margin-top: 0.4rem; width: 100%; }
footer { padding-block: 1rem 3rem; }
.tongues { display: flex; gap: 0.9rem; justify-content: flex-end; font-size: 0.9rem; }
.tongues [aria-current] { color: var(--fg); font-weight: 600; text-decoration: none; }
#said:not(:empty) { position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem; margin: 0; padding: 0.5rem 0.9rem; border-radius: 8px; background: var(--fg); color: var(--ground); }
small { white-space: nowrap; }
@media (min-width: 46.01rem) { table .copy code { white-space: nowrap; } .mark { max-width: 24rem; border-radius: 12px; } }
@media (max-width: 46rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, td { display: block; }
  tr { border-top: 1px solid var(--rule); padding-block: 0.5rem; } tr:first-child { border-top: 0; }
  td { border: 0; padding: 0.25rem 0.9rem; display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.6rem; justify-items: start; }
  td::before { content: attr(data-label); color: var(--fg2); font-size: 0.82rem; }
}
`
