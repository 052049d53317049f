/** The look of the page: one column to read, evidence beside each sentence where there is room, and on paper. */
export const style = `
:root { color-scheme: light dark; --text: #1b1c1f; --soft: #595d66; --page: #fff; --panel: #f5f6f8; --line: #d5d8de;
  --error: #a3141f; --warning: #7d4e00; --information: #0b5394; --hint: #595d66; --good: #1c6b32; --mark: #ffe89a; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e7ea; --soft: #a4a9b3; --page: #17181b; --panel: #212327; --line: #3b3e45;
  --error: #ff8b8b; --warning: #f0b95b; --information: #86bdf5; --hint: #a4a9b3; --good: #7fd095; --mark: #6a5200; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; } p { margin: .4rem 0; } a { color: var(--information); }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; background: var(--page); }
.soft { color: var(--soft); font-size: .875rem; } bdi, .draft-words, .excerpt { unicode-bidi: isolate; } code { font-size: .85em; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; padding: 0; }
dl.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .6rem; margin: 1rem 0; }
dl.counts > div { background: var(--panel); padding: .5rem .75rem; border-radius: .3rem; } dt { color: var(--soft); font-size: .8rem; } dd { margin: 0; font-weight: 600; }
mark { background: var(--mark); color: inherit; font-weight: 600; border-bottom: 2px solid currentColor; padding: 0 .1em; }
em.other { font-style: normal; text-decoration: underline dotted; text-decoration-thickness: 2px; text-underline-offset: .2em; text-decoration-color: var(--soft); }
sup { font-size: .7em; line-height: 0; margin-left: .15em; } sup a { text-decoration: none; font-weight: 700; }
.sentence { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .25rem 1.5rem; padding: .9rem 0; border-top: 1px solid var(--line); }
.sentence:target, li:target { outline: 2px solid var(--information); outline-offset: 4px; }
.sentence.aside { display: block; padding: .35rem 0; color: var(--soft); } .sentence h3 { grid-column: 1 / -1; margin: 0; font-size: .85rem; font-weight: 400; color: var(--soft); }
.number { font-weight: 700; color: var(--text); } .status { font-weight: 600; } .traced { color: var(--good); } .gap { color: var(--warning); }
.draft-words { font-size: 1.08rem; margin: 0 0 .5rem; } ul.findings, ul.evidence { list-style: none; margin: 0; padding: 0; }
ul.findings li { border-left: 4px solid var(--hint); padding: .1rem 0 .1rem .6rem; margin: .45rem 0; font-size: .925rem; }
ul.findings li.error { border-color: var(--error); } ul.findings li.warning { border-color: var(--warning); } ul.findings li.information { border-color: var(--information); }
.severity { font-weight: 700; } .error > .severity, td.error { color: var(--error); } .warning > .severity, td.warning { color: var(--warning); }
.information > .severity, td.information { color: var(--information); } .decision { font-weight: 600; }
ul.evidence li { background: var(--panel); border-radius: .3rem; padding: .5rem .75rem; margin-bottom: .5rem; font-size: .925rem; }
.excerpt { margin: .3rem 0; } .beside { color: var(--soft); } details > summary { cursor: pointer; color: var(--information); font-size: .9rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; margin: .5rem 0 1rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; } thead th { background: var(--panel); }
td.origin { font-weight: 700; } td.conflict { color: var(--error); font-weight: 700; } .hash { font: .75rem/1.4 ui-monospace, monospace; word-break: break-all; }
.sign { display: flex; gap: 2rem; margin-top: 2rem; } .sign span { flex: 1; border-top: 1px solid var(--text); padding-top: .25rem; }
pre { white-space: pre-wrap; background: var(--panel); padding: .75rem; }
.heading .draft-words { font-weight: 700; color: var(--text); }
@media screen and (max-width: 52rem) { .sentence { display: block; } }
@media screen and (max-width: 36rem) { #open table, #open tbody, #open tr, #open td:last-child { display: block; } #open thead { position: absolute; left: -99rem; }
  #open tr { border-top: 1px solid var(--line); padding: .4rem 0; } #open td { border: 0; padding: 0 .6rem 0 0; } }
@media print { :root { color-scheme: light; --text: #000; --soft: #444; --page: #fff; --panel: #f3f3f3; --line: #999; --error: #8c0000; --warning: #6b4300; --information: #003c78; --hint: #444; --good: #00431a; --mark: #ffe89a; }
  html { font-size: 9pt; } body { max-width: none; padding: 0; font-size: 1rem; } .sentence { padding: .5rem 0; } nav, .skip { display: none; } a { color: inherit; text-decoration: none; }
  .sentence, ul.evidence li, ul.findings li, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } @page { margin: 15mm; } }
`;
