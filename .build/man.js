// Writes the man page from the grammar of the command, as the library's build left it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { programOf } from '../dist/arguments.js'
import { manPage } from '../dist/man.js'

mkdirSync('dist/man', { recursive: true })
writeFileSync('dist/man/article-clean.1', manPage(programOf()))
