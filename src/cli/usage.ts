/** What `claimtrace --help` prints. */
export const usage = `Traces each sentence of a draft to the article where the fact was first reported,
and shows where draft and sources differ. Local: nothing leaves this machine.

  claimtrace check DRAFT... --corpus DIR [--corpus DIR]... [--format text|json|sarif|lines] [--config FILE]
                             [--write-baseline]
  claimtrace find  TEXT      --corpus DIR [--limit N] [--format text|json]
  claimtrace index           --corpus DIR [--format text|json] [--text]
  claimtrace report DRAFT    --corpus DIR -o FILE [--format json|html|markdown|csv|docx] [--text]
                             [--decisions REPORT]
  claimtrace verify REPORT   --corpus DIR [--format text|json]
  claimtrace explain TEXT    [--date DATE] [--format text|json]

  DRAFT          a Markdown or text file; - is standard input
  --corpus DIR   a folder of source articles; may be given several times
  --config FILE  the project's settings; without it, claimtrace.config.json beside the draft
                 or in this folder is used when there is one
  --write-baseline
                 keeps what is found now in .claimtrace/baseline.json: later checks show only
                 what is new
  --limit N      at most so many passages (10)
  --text         index --format json: the text taken from each article; report: the text of
                 each article used
  -o FILE        where the fact-check report goes; its ending says the format; - is standard output
  --decisions REPORT
                 an earlier report in JSON, whose decisions about findings are taken over
  verify REPORT  a report in JSON: says what has changed in the corpus and the findings since
  explain TEXT   how each sentence is read: its tree, figures, times, names, events, speakers;
                 - is standard input
  --date DATE    when the text was written, such as 2019-07-18: what "yesterday" counts from
  --help, --version

Exit status: 0 no finding above information, 1 findings, 2 could not run; of verify: 0 nothing
has changed, 1 something has, 2 could not run.
`;
