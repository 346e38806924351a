import type { Command } from 'commander'
import { NAME, VERSION } from './version.js'

/** The man page, made from the command's own grammar. */
export const manPage = (program: Command): string => {
  const options = program.options.map(({ flags, description, argChoices }) => {
    const choices = argChoices === undefined ? '' : ` One of ${argChoices.join(', ')}.`
    return `.TP\n.B ${escaped(flags)}\n${escaped(`${description}.${choices}`)}\n`
  })
  return `.TH ${NAME.toUpperCase()} 1 "" "${NAME} ${VERSION}" "User Commands"
.SH NAME
${NAME} \\- clean the raw text that scrapers leave of an article
.SH SYNOPSIS
.B ${NAME}
[\\fIoptions\\fR] [\\fIinputs\\fR...]
.SH DESCRIPTION
${escaped(program.description())}
.PP
Inputs are files, folders, globs, or \\- for standard input. A file that ends in .jsonl or .ndjson holds one JSON object a line, one that ends
in .wet the texts of a crawl; .gz and, where Node.js can, .zst are unpacked. One input gives one record as indented JSON; several give JSON Lines.
.PP
With \\fB\\-o\\fR and a folder each input gives a file of its own, and errors.jsonl lists the inputs without a record. A single output file has its
name only when it is whole; until then it ends in .part, and \\fB\\-\\-resume\\fR goes on with it.
.SH OPTIONS
${options.join('')}.SH EXIT STATUS
.TP
.B 0
All good. With JSON Lines: each line got its line, be it an error record.
.TP
.B 1
Some input gave no record, or the result could not be written.
.TP
.B 2
Fault of use.
.TP
.B 130
Ended by Ctrl\\-C: what was begun is finished.
.TP
.B 143
Ended likewise by SIGTERM.
.SH EXAMPLES
.nf
${NAME} scrape.txt
${NAME} scrapes/ \\-o clean/ \\-\\-resume
${NAME} \\-\\-jsonl < pages.jsonl > records.jsonl
find scrapes \\-name '*.md' \\-print0 | ${NAME} \\-\\-files\\-from \\-
${NAME} crawl.warc.wet.gz \\-o records.csv
.fi
`
}

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&')
