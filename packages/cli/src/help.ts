/** What `bollard --help` prints. */
export const help = `bollard: says, at the line, which clause of which standard a specification does not meet.

  bollard lint [paths, folders, globs or -]   lint device specifications (- is standard input)
  bollard explain <item, standard, reference or rule>
                                              say what 5.1-1, "psti sch1 p2" or a rule is, or what
                                              took the place of "ISO/IEC 27001:2013"
  bollard map <item> [--to FRAMEWORK] [--format text|json]
                                              say where an item leads in other frameworks, and why
  bollard gaps --from FRAMEWORK --to FRAMEWORK [--format text|markdown|html|json|xlsx]
                 [--out FILE] [--force]       say what of a framework is answered by another, or by
                                              an older edition, and what is left
  bollard init [name] [--format yaml|jsonc|json]
                                              write a configuration and a first specification
  bollard import <file or folder> [--as device|place|library] [--out FILE] [--force]
                                              turn Markdown documents, an Excel workbook or OSCAL
                                              into a device specification, a workbook or CSV into a
                                              place register, or a CISO Assistant library into a
                                              table (CSV, xlsx, JSON)
  bollard export ics|ixit|test-plan|assessment|coverage <specification>
                 [--format markdown|html|docx|xlsx] [--out FILE] [--force] [--today DATE]
                                              write a document to hand over
  bollard export register <register> --out FILE.xlsx
                                              write a workbook that is imported as the same register
  bollard export oscal [<specification>] --out FOLDER [--force] [--today DATE]
                                              write all frameworks, the links between them and a
                                              specification with its results as OSCAL 1.2.1
  bollard export ciso-assistant [<framework>] --out FOLDER [--force]
                                              write a framework, or all of them and the links
                                              between them, as libraries of CISO Assistant
  bollard export catalog <framework> | mapping <framework> <framework>
                 [--format csv|xlsx|json] [--out FILE] [--force]
                                              write the items of a framework, or the links
                                              between two
  bollard coverage <specification or tender> [--format text|markdown|html|json|xlsx] [--out FILE]
                 [--force] [--today DATE] [--as device|procurement] [--framework NAME]
                                              say what of a specification is answered, decided and
                                              open, also seen under another framework, or which
                                              security topics a tender covers
  bollard trace <tender> <specifications> [--format text|markdown|html|json|xlsx] [--out FILE]
                 [--force] [--today DATE]     say of each security requirement of a tender what each
                                              specification declares
  bollard threats <register> [--format markdown|html|json|svg|mermaid] [--out FILE or FOLDER]
                 [--force] [--today DATE]     say what STRIDE asks of every element and flow of a
                                              place, and draw its data flows
  bollard survey <folders, files or globs> [--format html|csv|json] [--out FILE or FOLDER]
                 [--force] [--today DATE]     count what the registers and specifications of an
                                              estate say, and what is found in them
  bollard survey merge <surveys> [--format html|csv|json] [--out FILE or FOLDER] [--force]
                                              put surveys written as JSON together
  bollard migrate <file> --to EDITION [--from EDITION] [--write] [--today DATE]
                                              move a specification between editions of EN 303 645,
                                              or CAF references of a register or tender; without
                                              --write it only says what it would change
  bollard sources [--stale AGE] [--format text|json|csv] [--out FILE] [--force] [--today DATE]
                                              say what each fact was read in, when and how; with
                                              --stale 180d only what was not checked since
  bollard list rules|standards [--json]       list what Bollard knows
  bollard --version                           print the version

Options of lint
  -f, --format stylish|json|sarif|github[=FILE]
                          the form of the report; several may be given, one to standard
                          output and the others each to a file
      --fix               apply the safe fixes; with - the fixed text is printed, and the
                          report goes to standard error
      --fix-dry-run       say what --fix would change and leave, and change nothing
      --stdin-filename F  the name of what comes from standard input
      --as device|procurement|place
                          what files, globs and standard input are whose name and content do
                          not say
  -c, --config FILE       use this configuration for every file
      --no-config         use the recommended rules and no configuration
      --print-config F    print what holds for a file
      --today DATE        judge dates as on this day (otherwise today)
      --fail-on LEVEL     error (default), warning, info, hint or never
  -q, --quiet             report errors only

import, export, coverage and trace read a device specification, a Markdown document, a folder of
Markdown documents as one, a workbook (.xlsx), or OSCAL about a product as a specification. A tender
is Markdown, HTML, plain text or Word; coverage takes Markdown and text for one by “bollard:
procurement” in the front matter, or with --as procurement. threats reads a place register with all
the files that it is split over. They leave a file alone that is there already, unless --force says
otherwise, and never overwrite what they have read.

Exit codes
  0  clean: no findings at or above the fail level; a document was written
  1  findings at or above the fail level; or a document was written, but something of what was
     read has no place or does not fit; or a migration left something to a person; or trace found
     something declared against a mandatory requirement; or nothing links the item of map;
     or sources --stale found something that is due
  2  could not run as asked: an argument that is not understood, a file or configuration that
     cannot be read, nothing to lint, or a report that cannot be written; every other file is
     linted and reported all the same

Bollard reads files and writes reports. It sends nothing anywhere. Nothing it says is legal advice.
`;
