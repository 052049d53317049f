/** What `claimtrace --help` prints. */
export const usage = `Traces each sentence of a draft to the article where the fact was first reported,
and shows where draft and sources differ. Local: nothing leaves this machine.

  claimtrace check DRAFT... --corpus DIR [--corpus DIR]... [--format text|json|sarif] [--config FILE]
  claimtrace find  TEXT      --corpus DIR [--limit N] [--format text|json]
  claimtrace index           --corpus DIR [--format text|json] [--text]
  claimtrace explain TEXT    [--date DATE] [--format text|json]

  DRAFT          a Markdown or text file; - is standard input
  --corpus DIR   a folder of source articles; may be given several times
  --config FILE  the project's settings; without it, claimtrace.config.json beside the draft
                 or in this folder is used when there is one
  --limit N      at most so many passages (10)
  --text         with --format json: the text taken from each article
  explain TEXT   how each sentence is read: its tree, figures, times, names, events, speakers;
                 - is standard input
  --date DATE    when the text was written, such as 2019-07-18: what "yesterday" counts from
  --help, --version

Exit status: 0 no finding above information, 1 findings, 2 could not run.
`;
